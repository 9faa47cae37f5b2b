namespace TrustContent.Catalog;

/// <summary>What the host said of itself: whom clients can turn to, who gets notices, who sees answers, which scores prompt a talk, which norms are its own.</summary>
internal sealed class HostSettings(
    IReadOnlyList<SafetyContact> contacts,
    string? recipient,
    string? answersAreSeenBy,
    IReadOnlyList<ScorePrompt> prompts,
    IReadOnlyList<LocalNorm> norms,
    IReadOnlyDictionary<LanguageTag, HostWords> words)
{
    /// <summary>Who gets notices, as the host itself names it.</summary>
    public string? Recipient { get; } = recipient;

    public IReadOnlyList<ScorePrompt> Prompts { get; } = prompts;

    /// <summary>The site's own norms, at most one an instrument.</summary>
    public IReadOnlyList<LocalNorm> Norms { get; } = norms;

    /// <summary>Those for all readers, and those for readers of the language.</summary>
    public IReadOnlyList<SafetyContact> ContactsIn(LanguageTag language) => [.. contacts.Where(contact => contact.Language is null || contact.Language == language)];

    public string? RecipientIn(LanguageTag language) => words.TryGetValue(language, out var said) ? said.SafetyRecipient ?? Recipient : Recipient;

    public string? AnswersAreSeenByIn(LanguageTag language) => words.TryGetValue(language, out var said) ? said.AnswersAreSeenBy ?? answersAreSeenBy : answersAreSeenBy;
}
