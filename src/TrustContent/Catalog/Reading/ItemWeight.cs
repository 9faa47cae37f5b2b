namespace TrustContent.Catalog.Reading;

/// <summary>How much one item counts in a scale.</summary>
internal sealed class ItemWeight(ItemId item, double weight)
{
    public ItemId Item { get; } = item;

    public double Weight { get; } = weight;
}
