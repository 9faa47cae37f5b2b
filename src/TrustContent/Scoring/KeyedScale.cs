using TrustContent.Catalog;

namespace TrustContent.Scoring;

/// <summary>One scale of a <see cref="ScoringKey"/>.</summary>
internal sealed class KeyedScale
{
    public KeyedScale(InstrumentDefinition instrument, ScaleDefinition definition, ScoringChoice choice, Dictionary<ItemId, int> items, KeyedScale[] before)
    {
        Definition = definition;
        Items = new int[definition.Items.Count];
        Weights = new double[Items.Length];
        Reversed = new bool[Items.Length];
        Turns = new double[Items.Length];
        for (var i = 0; i < Items.Length; i++)
        {
            var item = definition.Items[i];
            Items[i] = items[item.Id];
            Weights[i] = definition.Weights[i];
            Reversed[i] = definition.Reversed.Contains(item.Id);
            Turns[i] = item.Response.Minimum + item.Response.Maximum;
            WeightOfAll += Weights[i];
            IsWeighted |= !Weights[i].Equals(1.0);
        }

        Components = new int[definition.Components.Count];
        ItemCount = Items.Length;
        for (var i = 0; i < Components.Length; i++)
        {
            Components[i] = Array.FindIndex(before, scale => scale.Definition.Id == definition.Components[i]);
            ItemCount += before[Components[i]].ItemCount;
        }

        Allowed = choice.AllowedMissing(instrument, definition);
        Range = ScaleRange.Of(definition, instrument.Scales, choice.Metric ?? instrument.Metric);
        IsMissingRuleChosen = choice.Missing.Kind is not null && !definition.IsComposite;
        MissingRule = definition.IsComposite ? definition.Missing.Name : choice.Missing.NameFor(definition, Allowed);
    }

    public ScaleDefinition Definition { get; }

    /// <summary>Where each item stands in the instrument.</summary>
    public int[] Items { get; }

    public double[] Weights { get; }

    public bool[] Reversed { get; }

    /// <summary>Lowest plus highest answer of each item, from which a reversed answer is taken.</summary>
    public double[] Turns { get; }

    /// <summary>The weights summed in declared order.</summary>
    public double WeightOfAll { get; }

    public bool IsWeighted { get; }

    /// <summary>Where each component stands in the key.</summary>
    public int[] Components { get; }

    /// <summary>How many items the scale has, those of its components included.</summary>
    public int ItemCount { get; }

    /// <summary>How many items, or components, may be missing.</summary>
    public int Allowed { get; }

    public (double Minimum, double Maximum) Range { get; }

    public string MissingRule { get; }

    public bool IsMissingRuleChosen { get; }
}
