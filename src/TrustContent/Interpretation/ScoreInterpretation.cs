using TrustContent.Catalog;
using TrustContent.Internal;
using TrustContent.Localization;

namespace TrustContent.Interpretation;

/// <summary>What may and may not be said about a result, to one audience in one language.</summary>
public sealed class ScoreInterpretation
{
    internal ScoreInterpretation(Audience audience, LanguageResolution language, IEnumerable<Statement> statements)
    {
        Audience = audience;
        Language = language;
        Statements = Frozen.List(statements);
    }

    /// <summary>For whom it is said.</summary>
    public Audience Audience { get; }

    /// <summary>Which language was asked for and which answered.</summary>
    public LanguageResolution Language { get; }

    /// <summary>The statements in the order in which to show them.</summary>
    public IReadOnlyList<Statement> Statements { get; }
}
