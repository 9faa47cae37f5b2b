using TrustContent.Catalog;

namespace TrustContent.Psychometrics.Estimation;

/// <summary>The items behind a scale's score, those of a composite through its scales.</summary>
internal sealed class ScaleItems
{
    private const double Rounding = 1e-9;

    private ScaleItems(ScaleDefinition scale, int index, IReadOnlyList<ScaleItem> items)
    {
        Scale = scale;
        Index = index;
        Items = items;
    }

    public ScaleDefinition Scale { get; }

    /// <summary>Where the scale stands in the instrument.</summary>
    public int Index { get; }

    public IReadOnlyList<ScaleItem> Items { get; }

    public double WeightOfAll => Items.Sum(item => item.Weight);

    /// <summary>Whether the sum of the keyed values follows the score in everything but its unit.</summary>
    public bool CountEqually
        => Items.All(item => Math.Abs(item.Share - Items[0].Share) <= Rounding * Items[0].Share)
            && Items.Select(item => item.Position).Distinct().Count() == Items.Count;

    public static IReadOnlyList<ScaleItems> All(InstrumentDefinition instrument, ScoreMetric metric)
    {
        var all = new List<ScaleItems>();
        for (var index = 0; index < instrument.Scales.Count; index++)
        {
            var scale = instrument.Scales[index];
            all.Add(new ScaleItems(scale, index, [.. scale.IsComposite ? OfParts(scale, all, metric) : Own(scale, index, instrument, metric)]));
        }

        return all;
    }

    /// <summary>The row's keyed values, or <see langword="null"/> if one is missing.</summary>
    public double[]? Of(SampleRow row)
    {
        var values = new double[Items.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = row.Keyed(Items[i].Scale, Items[i].At);
            if (double.IsNaN(values[i]))
            {
                return null;
            }
        }

        return values;
    }

    private static IEnumerable<ScaleItem> Own(ScaleDefinition scale, int index, InstrumentDefinition instrument, ScoreMetric metric)
    {
        var share = metric == ScoreMetric.Mean ? 1 / scale.Weights.Sum() : 1;
        var places = instrument.Items.Select((item, at) => (item.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        return scale.Items.Select((item, at) => new ScaleItem(index, at, places[item.Id], item, scale.Weights[at], scale.Reversed.Contains(item.Id), share));
    }

    private static IEnumerable<ScaleItem> OfParts(ScaleDefinition composite, List<ScaleItems> before, ScoreMetric metric)
        => composite.Components.SelectMany(part => before.Find(known => known.Scale.Id == part)!.Items)
            .Select(item => item.Under(metric == ScoreMetric.Mean ? composite.Components.Count : 1));
}
