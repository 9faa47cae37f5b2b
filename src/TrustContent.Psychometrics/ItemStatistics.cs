using TrustContent.Catalog;
using TrustContent.Responses;

namespace TrustContent.Psychometrics;

/// <summary>One item within one scale, as the scale keys it: a reversed item's values are turned round.</summary>
public sealed class ItemStatistics
{
    internal ItemStatistics(
        ItemId item,
        bool isReversed,
        int cases,
        double? mean,
        double? sd,
        double? restCorrelation,
        double? alphaIfDropped,
        double? loading,
        double? floorShare,
        double? ceilingShare,
        IReadOnlyDictionary<MissingReason, int> missing)
    {
        Item = item;
        IsReversed = isReversed;
        Cases = cases;
        Mean = mean;
        Sd = sd;
        RestCorrelation = restCorrelation;
        AlphaIfDropped = alphaIfDropped;
        Loading = loading;
        FloorShare = floorShare;
        CeilingShare = ceilingShare;
        Missing = missing;
    }

    /// <summary>The item.</summary>
    public ItemId Item { get; }

    /// <summary>Whether the scale keys it in reverse.</summary>
    public bool IsReversed { get; }

    /// <summary>The cases that are complete on the whole scale; all but <see cref="Missing"/> rests on them.</summary>
    public int Cases { get; }

    /// <summary>The mean of the keyed values.</summary>
    public double? Mean { get; }

    /// <summary>Their standard deviation, with n - 1.</summary>
    public double? Sd { get; }

    /// <summary>The correlation with the sum of the scale's other items.</summary>
    public double? RestCorrelation { get; }

    /// <summary>The raw alpha of the scale without this item.</summary>
    public double? AlphaIfDropped { get; }

    /// <summary>The standardized loading on the one factor behind omega, where that could be found. Below 0 it works against the others.</summary>
    public double? Loading { get; }

    /// <summary>The share of cases at the lowest keyed value, 0 to 1.</summary>
    public double? FloorShare { get; }

    /// <summary>The share of cases at the highest keyed value, 0 to 1.</summary>
    public double? CeilingShare { get; }

    /// <summary>How many of all the sample's rows lack an answer, by reason; every reason is there.</summary>
    public IReadOnlyDictionary<MissingReason, int> Missing { get; }
}
