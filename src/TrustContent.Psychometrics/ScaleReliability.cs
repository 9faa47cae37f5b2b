using TrustContent.Catalog;
using TrustContent.Internal;

namespace TrustContent.Psychometrics;

/// <summary>What a sample says about one scale, on the keyed values of cases that are complete on its items.</summary>
/// <remarks>A composite is looked at through the items of its scales: alpha and omega are those of its items, not of its scales.</remarks>
public sealed class ScaleReliability
{
    internal ScaleReliability(
        ScaleDefinition scale,
        int cases,
        int incomplete,
        Coefficient alpha,
        Coefficient omegaTotal,
        WithinPersonReliability withinPerson,
        double weightOfAll,
        double? mean,
        double? sd,
        double? floorShare,
        double? ceilingShare,
        IEnumerable<ItemStatistics> items)
    {
        Scale = scale;
        Cases = cases;
        Incomplete = incomplete;
        Alpha = alpha;
        OmegaTotal = omegaTotal;
        WithinPerson = withinPerson;
        Mean = mean;
        Sd = sd;
        MeanOfMean = mean / weightOfAll;
        SdOfMean = sd / weightOfAll;
        Sem = sd * Math.Sqrt(1 - (alpha.Value ?? double.NaN)) is { } sem && !double.IsNaN(sem) ? sem : null;
        SemMean = Sem / weightOfAll;
        FloorShare = floorShare;
        CeilingShare = ceilingShare;
        Items = Frozen.List(items);
    }

    /// <summary>The scale.</summary>
    public ScaleDefinition Scale { get; }

    /// <summary>The rows that are complete on the scale's items; each stands for one person.</summary>
    public int Cases { get; }

    /// <summary>The rows that were left out of this scale because an answer is missing.</summary>
    public int Incomplete { get; }

    /// <summary>Raw alpha with Feldt's 95 % interval. It covers disagreement among items only, not the difference between days.</summary>
    public Coefficient Alpha { get; }

    /// <summary>McDonald's omega total of one factor. Its items are standardized, as in psych.</summary>
    public Coefficient OmegaTotal { get; }

    /// <summary>The reliability of change within persons.</summary>
    public WithinPersonReliability WithinPerson { get; }

    /// <summary>The mean of the items' sum.</summary>
    public double? Mean { get; }

    /// <summary>The standard deviation of the items' sum, with n - 1.</summary>
    public double? Sd { get; }

    /// <summary>The mean of the items' mean.</summary>
    public double? MeanOfMean { get; }

    /// <summary>The standard deviation of the items' mean.</summary>
    public double? SdOfMean { get; }

    /// <summary>The standard error of measurement of the sum: its standard deviation times the root of 1 - alpha.</summary>
    public double? Sem { get; }

    /// <summary>The standard error of measurement of the items' mean.</summary>
    public double? SemMean { get; }

    /// <summary>The share of cases with the lowest score possible, 0 to 1.</summary>
    public double? FloorShare { get; }

    /// <summary>The share of cases with the highest score possible, 0 to 1.</summary>
    public double? CeilingShare { get; }

    /// <summary>The items in the scale's order.</summary>
    public IReadOnlyList<ItemStatistics> Items { get; }
}
