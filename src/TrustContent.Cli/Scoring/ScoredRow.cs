using TrustContent.Scoring;

namespace TrustContent.Cli.Scoring;

/// <summary>One row as it came, and its score.</summary>
internal sealed record ScoredRow(long Number, IReadOnlyList<string> Fields, bool IsRagged, ScoreResult Score)
{
    /// <summary>Whether something in the row cannot be used; missing answers are no such thing.</summary>
    public bool IsInvalid => IsRagged || !Score.Response.IsValid;
}
