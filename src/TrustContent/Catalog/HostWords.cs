namespace TrustContent.Catalog;

/// <summary>What the host said of itself in one language.</summary>
internal sealed class HostWords(string? answersAreSeenBy, string? safetyRecipient)
{
    public string? AnswersAreSeenBy { get; } = answersAreSeenBy;

    public string? SafetyRecipient { get; } = safetyRecipient;
}
