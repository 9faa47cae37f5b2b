using TrustContent.Catalog;

namespace TrustContent.Psychometrics.Estimation;

/// <summary>An item as one scale keys it, and where a row keeps its keyed value.</summary>
internal sealed class ScaleItem(int scale, int at, int position, ItemDefinition item, double weight, bool isReversed, double share)
{
    /// <summary>Which scale of the instrument keys it.</summary>
    public int Scale { get; } = scale;

    /// <summary>Where it stands in that scale.</summary>
    public int At { get; } = at;

    /// <summary>Where it stands in the instrument.</summary>
    public int Position { get; } = position;

    public ItemDefinition Item { get; } = item;

    public double Weight { get; } = weight;

    public bool IsReversed { get; } = isReversed;

    /// <summary>What the keyed value is multiplied by on its way into the score.</summary>
    public double Share { get; } = share;

    public double Lowest => Item.Response.Minimum * Weight;

    public double Highest => Item.Response.Maximum * Weight;

    public ScaleItem Under(double divisor) => new(Scale, At, Position, Item, Weight, IsReversed, Share / divisor);
}
