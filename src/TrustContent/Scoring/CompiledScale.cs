using TrustContent.Catalog;

namespace TrustContent.Scoring;

/// <summary>A scale made ready to score: indices in place of ids.</summary>
internal sealed class CompiledScale
{
    private CompiledScale(ScaleDefinition definition, IReadOnlyList<int> items, IReadOnlyList<bool> reversed, IReadOnlyList<CompiledScale> components, int subscales)
    {
        Definition = definition;
        Items = items;
        Reversed = reversed;
        Components = components;
        Subscales = subscales;
        ItemCount = items.Count + components.Sum(component => component.ItemCount);
    }

    public ScaleDefinition Definition { get; }

    /// <summary>Where each item stands in the instrument.</summary>
    public IReadOnlyList<int> Items { get; }

    public IReadOnlyList<bool> Reversed { get; }

    public IReadOnlyList<CompiledScale> Components { get; }

    /// <summary>How many scales a total over items covers; 1 for any other scale.</summary>
    public int Subscales { get; }

    public int ItemCount { get; }

    /// <summary>Whether the answered members can stand for the missing ones.</summary>
    public bool CanProrate(ScoreMetric metric, InstrumentDefinition instrument)
        => ScaleRange.OfMembers(Definition, instrument.Scales, metric).Distinct().Count() == 1;

    public static IReadOnlyList<CompiledScale> All(InstrumentDefinition instrument)
    {
        var position = instrument.Items.Select((item, index) => (item.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        var compiled = new List<CompiledScale>();
        foreach (var scale in instrument.Scales)
        {
            compiled.Add(new CompiledScale(
                scale,
                [.. scale.Items.Select(item => position[item.Id])],
                [.. scale.Items.Select(item => scale.Reversed.Contains(item.Id))],
                [.. scale.Components.Select(id => compiled.Find(known => known.Definition.Id == id)!)],
                CoveredBy(scale, instrument)));
        }

        return compiled;
    }

    private static int CoveredBy(ScaleDefinition total, InstrumentDefinition instrument)
        => Math.Max(1, instrument.Scales.Count(scale =>
            scale != total && scale.Items.Count > 0 && scale.Items.Count < total.Items.Count && scale.Items.All(total.Items.Contains)));
}
