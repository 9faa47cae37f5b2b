namespace ClinicWeb.Settings;

/// <summary>Somebody a client can turn to other than the therapist.</summary>
public sealed class ContactSettings
{
    public string Name { get; set; } = "";

    public string Reach { get; set; } = "";

    /// <summary>Whose readers it is for; empty for all.</summary>
    public string Language { get; set; } = "";
}
