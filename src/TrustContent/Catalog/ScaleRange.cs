namespace TrustContent.Catalog;

/// <summary>The lowest and highest score possible on a scale, from the ends of its items.</summary>
/// <remarks>In loops, because the first score waits for it: each LINQ operator over pairs of numbers is a dozen methods to compile.</remarks>
internal static class ScaleRange
{
    public static (double Minimum, double Maximum) Of(ScaleDefinition scale, IReadOnlyList<ScaleDefinition> scales, ScoreMetric metric)
    {
        var (minimum, maximum, weights) = (0.0, 0.0, 0.0);
        var members = OfMembers(scale, scales, metric);
        for (var i = 0; i < members.Count; i++)
        {
            var weight = scale.IsComposite ? 1.0 : scale.Weights[i];
            minimum += members[i].Minimum * weight;
            maximum += members[i].Maximum * weight;
            weights += weight;
        }

        var divisor = metric == ScoreMetric.Mean ? weights : 1;
        return (minimum / divisor, maximum / divisor);
    }

    /// <summary>The range of each item, or of each component.</summary>
    public static IReadOnlyList<Bounds> OfMembers(ScaleDefinition scale, IReadOnlyList<ScaleDefinition> scales, ScoreMetric metric)
    {
        var ranges = new List<Bounds>();
        foreach (var id in scale.Components)
        {
            var (minimum, maximum) = Of(Component(scales, id), scales, metric);
            ranges.Add(new Bounds(minimum, maximum));
        }

        foreach (var item in scale.Items)
        {
            ranges.Add(new Bounds(item.Response.Minimum, item.Response.Maximum));
        }

        return ranges;
    }

    private static ScaleDefinition Component(IReadOnlyList<ScaleDefinition> scales, ScaleId id)
    {
        foreach (var scale in scales)
        {
            if (scale.Id.Equals(id))
            {
                return scale;
            }
        }

        throw new InvalidOperationException($"There is no scale '{id}'.");
    }

    /// <summary>The ends of a range, compared number by number.</summary>
    public sealed class Bounds(double minimum, double maximum) : IEquatable<Bounds>
    {
        public double Minimum { get; } = minimum;

        public double Maximum { get; } = maximum;

        public bool Equals(Bounds? other) => other is not null && Minimum.Equals(other.Minimum) && Maximum.Equals(other.Maximum);

        public override bool Equals(object? obj) => Equals(obj as Bounds);

        public override int GetHashCode() => (Minimum.GetHashCode() * 31) + Maximum.GetHashCode();
    }
}
