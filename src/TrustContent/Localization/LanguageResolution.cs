using TrustContent.Catalog;

namespace TrustContent.Localization;

/// <summary>Which language was asked for, which answered, and why.</summary>
public sealed class LanguageResolution
{
    internal LanguageResolution(LanguageTag requested, LanguageDefinition answered, LanguageMatch match)
    {
        Requested = requested;
        Answered = answered;
        Match = match;
    }

    /// <summary>The language asked for.</summary>
    public LanguageTag Requested { get; }

    /// <summary>The language of the words, with its direction and script.</summary>
    public LanguageDefinition Answered { get; }

    /// <summary>Why these words came.</summary>
    public LanguageMatch Match { get; }

    /// <summary>Whether a reader of the language asked for meets another language, which a host does well to say.</summary>
    public bool IsFallback => Match == LanguageMatch.Default;
}
