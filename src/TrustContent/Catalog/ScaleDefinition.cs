using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>A scale: which items, or which other scales, make its score, and how.</summary>
public sealed class ScaleDefinition
{
    internal ScaleDefinition(
        ScaleId id,
        IEnumerable<ItemDefinition> items,
        double[] weights,
        IEnumerable<ItemId> reversed,
        IEnumerable<ScaleId> components,
        MissingRule missing)
    {
        Id = id;
        Items = Frozen.List(items);
        Weights = Array.AsReadOnly(weights);
        Reversed = Frozen.List(reversed);
        Components = Frozen.List(components);
        Missing = missing;
    }

    /// <summary>Its id within the instrument.</summary>
    public ScaleId Id { get; }

    /// <summary>Its items in declared order; empty for a composite.</summary>
    public IReadOnlyList<ItemDefinition> Items { get; }

    /// <summary>How much each item counts, in the order of <see cref="Items"/>; 1 unless the key says otherwise.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>The items keyed in reverse.</summary>
    public IReadOnlyList<ItemId> Reversed { get; }

    /// <summary>The scales a composite is made of, in declared order; empty otherwise.</summary>
    public IReadOnlyList<ScaleId> Components { get; }

    /// <summary>What happens when answers are missing.</summary>
    public MissingRule Missing { get; }

    /// <summary>Whether the score is made of other scales' scores.</summary>
    public bool IsComposite => Components.Count > 0;
}
