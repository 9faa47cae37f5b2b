using TrustContent.Catalog;
using TrustContent.Cli.Output;
using TrustContent.Diagnostics;
using TrustContent.Localization;

namespace TrustContent.Cli;

/// <summary>Who reads what a call prints: a language, its sentences, and the library with the content of the call.</summary>
internal sealed class Reader
{
    private readonly IReadOnlyList<string> _folders;

    private Reader(LanguageTag language, IReadOnlyList<string> folders, TrustContentService trust)
    {
        Language = language;
        _folders = folders;
        Trust = trust;
        Book = trust.GetPhrasebook(language);
    }

    /// <summary>The language asked for.</summary>
    public LanguageTag Language { get; }

    public TrustContentService Trust { get; }

    public Phrasebook Book { get; }

    /// <exception cref="TrustContentException">The content has problems.</exception>
    public static Reader Open(LanguageTag language, IReadOnlyList<string> folders) => new(language, folders, Create(language, folders, _ => { }));

    /// <summary>Who reads the help. What is wrong with language or content is said by the command that needs them.</summary>
    public static Reader Of(IReadOnlyList<string> arguments)
    {
        var language = LanguageTag.TryParse(Arguments.Language(arguments), out var asked) ? asked : LanguageTag.English;
        try
        {
            return Open(language, Arguments.Content(arguments));
        }
        catch (TrustContentException)
        {
            return Open(language, []);
        }
    }

    public bool Is(LanguageTag language, IReadOnlyList<string> folders) => language == Language && folders.SequenceEqual(_folders, StringComparer.Ordinal);

    /// <summary>The same reader before a form, which says in the form's language who sees the answers.</summary>
    public Reader BeforeForm() => new(Language, _folders, Create(Language, _folders, options =>
    {
        const string seenBy = "cli.check-in.seen-by";
        options.AnswersAreSeenBy = Trust.GetPhrasebook(LanguageTag.English).Say(seenBy);
        options.DescribeIn(Book.Language.Answered.Tag, Say(seenBy), safetyRecipient: null);
    }));

    public string Say(string key, params (string Name, PhraseValue Value)[] values) => Book.Say(key, values);

    /// <summary>Entries in a row, parted as the language parts them.</summary>
    public string Commas(IEnumerable<string> entries) => Joined("cli.join.comma", entries);

    /// <summary>Parts that may hold commas of their own.</summary>
    public string Semicolons(IEnumerable<string> entries) => Joined("cli.join.semicolon", entries);

    public string Known(Verification verification) => Say("verification." + Json.Word(verification));

    /// <summary>Says once on the error stream which other languages the words come in.</summary>
    public void SayFallback(params IEnumerable<LanguageResolution> met)
    {
        var own = SpeaksTool ? [] : Trust.Catalog.Languages.Where(language => language.Tag == LanguageTag.English);
        foreach (var other in met.Prepend(Book.Language).Where(found => found.IsFallback).Select(found => found.Answered).Concat(own).DistinctBy(language => language.Tag))
        {
            Terminal.Say(Say("language.fallback", ("asked", Language.Value), ("answered", other.Name)));
        }
    }

    /// <summary>Whether the words of the tool itself are there, and not only those of the library.</summary>
    private bool SpeaksTool
    {
        get
        {
            const string first = "cli.about.1";
            return Book.Language.Answered.Tag == LanguageTag.English || Say(first) != Trust.GetPhrasebook(LanguageTag.English).Say(first);
        }
    }

    private string Joined(string key, IEnumerable<string> entries)
        => entries.Aggregate((string?)null, (all, next) => all is null ? next : Say(key, ("first", all), ("next", next))) ?? "";

    private static TrustContentService Create(LanguageTag language, IReadOnlyList<string> folders, Action<TrustContentOptions> more) => TrustContentService.Create(options =>
    {
        // A tool has no clients of its own; what a host should declare does not concern it.
        options.OnWarning = _ => { };
        EmbeddedWords.AddTo(options);
        foreach (var folder in folders)
        {
            options.AddFolder(folder);
        }

        if (language.Value.StartsWith("qps", StringComparison.Ordinal))
        {
            options.AddPseudoLanguages();
        }

        more(options);
    });
}
