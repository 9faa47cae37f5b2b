namespace TrustContent.Catalog;

/// <summary>The lowest and highest score possible on a scale, from the ends of its items.</summary>
internal static class ScaleRange
{
    public static (double Minimum, double Maximum) Of(ScaleDefinition scale, IReadOnlyList<ScaleDefinition> scales, ScoreMetric metric)
    {
        var members = OfMembers(scale, scales, metric);
        var weights = scale.IsComposite ? [.. members.Select(_ => 1.0)] : scale.Weights;
        var divisor = metric == ScoreMetric.Mean ? weights.Sum() : 1;
        return (members.Zip(weights, (member, weight) => member.Minimum * weight).Sum() / divisor,
            members.Zip(weights, (member, weight) => member.Maximum * weight).Sum() / divisor);
    }

    /// <summary>The range of each item, or of each component.</summary>
    public static IReadOnlyList<(double Minimum, double Maximum)> OfMembers(ScaleDefinition scale, IReadOnlyList<ScaleDefinition> scales, ScoreMetric metric)
        => scale.IsComposite
            ? [.. scale.Components.Select(id => Of(scales.First(other => other.Id == id), scales, metric))]
            : [.. scale.Items.Select(item => (item.Response.Minimum, item.Response.Maximum))];
}
