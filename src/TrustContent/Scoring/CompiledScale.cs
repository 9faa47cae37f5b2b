using TrustContent.Catalog;

namespace TrustContent.Scoring;

/// <summary>A scale made ready to score: indices in place of ids.</summary>
internal sealed class CompiledScale
{
    private CompiledScale(ScaleDefinition definition, IReadOnlyList<int> items, IReadOnlyList<bool> reversed, IReadOnlyList<CompiledScale> components)
    {
        Definition = definition;
        Items = items;
        Reversed = reversed;
        Components = components;
        ItemCount = items.Count + components.Sum(component => component.ItemCount);
    }

    public ScaleDefinition Definition { get; }

    /// <summary>Where each item stands in the instrument.</summary>
    public IReadOnlyList<int> Items { get; }

    public IReadOnlyList<bool> Reversed { get; }

    public IReadOnlyList<CompiledScale> Components { get; }

    public int ItemCount { get; }

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
                [.. scale.Components.Select(id => compiled.Find(known => known.Definition.Id == id)!)]));
        }

        return compiled;
    }
}
