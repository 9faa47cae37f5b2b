namespace TrustContent.Catalog;

/// <summary>What the host said of itself: whom clients can turn to, who gets notices, who sees answers, which scores prompt a talk, which norms are its own.</summary>
internal sealed class HostSettings(
    IReadOnlyList<SafetyContact> contacts, string? recipient, string? answersAreSeenBy, IReadOnlyList<ScorePrompt> prompts, IReadOnlyList<LocalNorm> norms)
{
    public IReadOnlyList<SafetyContact> Contacts { get; } = contacts;

    public string? Recipient { get; } = recipient;

    public string? AnswersAreSeenBy { get; } = answersAreSeenBy;

    public IReadOnlyList<ScorePrompt> Prompts { get; } = prompts;

    /// <summary>The site's own norms, at most one an instrument.</summary>
    public IReadOnlyList<LocalNorm> Norms { get; } = norms;
}
