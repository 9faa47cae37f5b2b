using TrustContent.Catalog;

namespace TrustContent.Tracking;

/// <summary>How far the two voices differ on one item.</summary>
public sealed class ItemDifference
{
    internal ItemDifference(ItemId item, int pairs, double mean, double meanAbsolute)
    {
        Item = item;
        Pairs = pairs;
        Mean = mean;
        MeanAbsolute = meanAbsolute;
    }

    /// <summary>The item.</summary>
    public ItemId Item { get; }

    /// <summary>At how many sessions both answered it.</summary>
    public int Pairs { get; }

    /// <summary>The mean of therapist minus client.</summary>
    public double Mean { get; }

    /// <summary>The mean of the difference regardless of direction.</summary>
    public double MeanAbsolute { get; }
}
