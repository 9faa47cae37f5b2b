namespace TrustContent.Catalog;

/// <summary>A number from a study, with its metric, interval and sample.</summary>
public sealed class EffectSize
{
    internal EffectSize(
        EffectMetric metric,
        decimal? value,
        decimal? low,
        decimal? high,
        int? studies,
        int? people)
    {
        Metric = metric;
        Value = value;
        Low = low;
        High = high;
        Studies = studies;
        People = people;
    }

    /// <summary>The metric of <see cref="Value"/>.</summary>
    public EffectMetric Metric { get; }

    /// <summary>The effect, or <see langword="null"/> if the source gives only a sample.</summary>
    public decimal? Value { get; }

    /// <summary>Lower end of the 95 % interval.</summary>
    public decimal? Low { get; }

    /// <summary>Upper end of the 95 % interval.</summary>
    public decimal? High { get; }

    /// <summary>How many studies.</summary>
    public int? Studies { get; }

    /// <summary>How many people.</summary>
    public int? People { get; }
}
