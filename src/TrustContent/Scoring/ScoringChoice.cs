using TrustContent.Catalog;
using TrustContent.Internal;

namespace TrustContent.Scoring;

/// <summary>How to score other than the instrument says. A result records what was chosen.</summary>
public sealed class ScoringChoice
{
    /// <summary>Chooses.</summary>
    /// <param name="missing">What happens when answers are missing; as published if left out.</param>
    /// <param name="metric">Sum or mean; the instrument's own if left out.</param>
    public ScoringChoice(MissingChoice? missing = null, ScoreMetric? metric = null)
    {
        Missing = missing ?? MissingChoice.AsPublished;
        Metric = metric is { } chosen ? Guard.Defined(chosen) : null;
    }

    /// <summary>As the instrument says in everything.</summary>
    public static ScoringChoice AsPublished { get; } = new();

    /// <summary>What happens when answers are missing.</summary>
    public MissingChoice Missing { get; }

    /// <summary>Sum or mean, or <see langword="null"/> for the instrument's own.</summary>
    public ScoreMetric? Metric { get; }
}
