using TrustContent.Catalog;
using TrustContent.Diagnostics;
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

    /// <summary>How many of a scale's items, or of a composite's components, may be missing under this choice.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="scale">One of its scales.</param>
    /// <returns>0 if all are required. A chosen rule counts items of each scale, and as many times that in a total over items as it covers scales; a composite keeps its own rule.</returns>
    /// <exception cref="TrustContentException">The choice is impossible (<c>TC4004</c>): as many may be missing as there are, or members of unequal range would stand for each other.</exception>
    public int AllowedMissing(InstrumentDefinition instrument, ScaleDefinition scale)
    {
        Guard.NotNull(instrument);
        Guard.NotNull(scale);
        var isChosen = Missing.Kind is not null && !scale.IsComposite;
        var allowed = isChosen ? (int)Math.Min(int.MaxValue, (long)Missing.MaximumMissing * ScalesIn(scale, instrument)) : scale.Missing.MaximumMissing;
        if (allowed > 0 && !HaveOneRange(ScaleRange.OfMembers(scale, instrument.Scales, Metric ?? instrument.Metric)))
        {
            throw new TrustContentException(IssueCode.ChoiceImpossible, "Members of unequal range cannot be prorated.", scale.Id.Value);
        }

        return !isChosen || allowed < scale.Items.Count
            ? allowed
            : throw new TrustContentException(IssueCode.ChoiceImpossible, "As many items may be missing as the scale has.", scale.Id.Value);
    }

    // In a loop: the first score waits for it.
    private static bool HaveOneRange(IReadOnlyList<ScaleRange.Bounds> members)
    {
        foreach (var member in members)
        {
            if (!member.Equals(members[0]))
            {
                return false;
            }
        }

        return true;
    }

    private static int ScalesIn(ScaleDefinition total, InstrumentDefinition instrument)
        => Math.Max(1, instrument.Scales.Count(scale =>
            scale != total && scale.Items.Count > 0 && scale.Items.Count < total.Items.Count && scale.Items.All(total.Items.Contains)));
}
