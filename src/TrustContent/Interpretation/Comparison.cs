using TrustContent.Catalog;
using TrustContent.Scoring;

namespace TrustContent.Interpretation;

/// <summary>Compares scores with limits and with each other, so that the last bit decides nothing.</summary>
internal static class Comparison
{
    // 13/3 - 10/3 is a little below 1 in binary; a threshold must not turn on that.
    private const double Tolerance = 1e-9;

    public static bool IsAtMost(double value, Threshold threshold) => IsAtMost(value, threshold.Value);

    public static bool IsAtMost(double value, double limit) => value <= limit + Tolerance;

    public static bool IsAtLeast(double value, double limit) => value >= limit - Tolerance;

    public static bool AreSame(double one, double other) => Math.Abs(one - other) <= Tolerance;

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
        return IsAtLeast(ordered[1].Value!.Value - ordered[0].Value!.Value, gap.Value) ? ordered[0].Id : null;
    }

    // Areas are scales over items of their own; a total over items covers the others and is no area.
    private static IEnumerable<ScaleScore> Areas(ScoreResult score)
        => score.Scales.Where(scale => !scale.Scale.IsComposite && scale.Id != ScaleId.Total);
}
