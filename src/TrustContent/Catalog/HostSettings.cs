namespace TrustContent.Catalog;

/// <summary>What the host said of itself: whom clients can turn to, who gets notices, who sees answers.</summary>
internal sealed class HostSettings(IReadOnlyList<SafetyContact> contacts, string? recipient, string? answersAreSeenBy)
{
    public IReadOnlyList<SafetyContact> Contacts { get; } = contacts;

    public string? Recipient { get; } = recipient;

    public string? AnswersAreSeenBy { get; } = answersAreSeenBy;
}
