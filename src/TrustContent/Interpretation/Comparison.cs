using TrustContent.Catalog;
using TrustContent.Scoring;

namespace TrustContent.Interpretation;

/// <summary>Compares scores with thresholds and with each other.</summary>
internal static class Comparison
{
    // 13/3 - 10/3 is a little below 1 in binary; a threshold must not turn on that.
    private const double Tolerance = 1e-9;

    public static bool IsAtMost(double value, Threshold threshold) => value <= threshold.Value + Tolerance;

    /// <summary>Whether all scales made of items have scores, so that they can be compared.</summary>
    public static bool CanCompareAreas(ScoreResult score)
    {
        var areas = Areas(score).ToArray();
        return areas.Length > 1 && areas.All(area => area.Value is not null);
    }

    /// <summary>The scale that lies below every other by at least the gap, or <see langword="null"/>.</summary>
    public static ScaleId? LowestArea(ScoreResult score, Threshold gap)
    {
        if (!CanCompareAreas(score))
        {
            return null;
        }

        var ordered = Areas(score).OrderBy(area => area.Value).ToArray();
        return ordered[1].Value - ordered[0].Value >= gap.Value - Tolerance ? ordered[0].Id : null;
    }

    // Areas are scales over items of their own; a total over items covers the others and is no area.
    private static IEnumerable<ScaleScore> Areas(ScoreResult score)
        => score.Scales.Where(scale => !scale.Scale.IsComposite && scale.Id != ScaleId.Total);
}
