namespace ClinicWeb.Settings;

/// <summary>What the clinic says of itself to readers of one language.</summary>
public sealed class DisclosureSettings
{
    public string? AnswersAreSeenBy { get; set; }

    public string? SafetyRecipient { get; set; }

    public string? Supervisor { get; set; }
}
