namespace TrustContent.Catalog;

/// <summary>The metric of an effect. Effects of different metrics cannot be ranked or averaged.</summary>
public enum EffectMetric
{
    /// <summary>The source gave no single number.</summary>
    None,

    /// <summary>A correlation, -1 to 1.</summary>
    R,

    /// <summary>Cohen's d, in standard deviations.</summary>
    D,

    /// <summary>Hedges' g, in standard deviations.</summary>
    G,

    /// <summary>A standardized mean difference, in standard deviations.</summary>
    Smd,

    /// <summary>An odds ratio; 1 is no association.</summary>
    OddsRatio,

    /// <summary>A share of people, 0 to 1.</summary>
    Share,

    /// <summary>Agreement among experts.</summary>
    Consensus,
}
