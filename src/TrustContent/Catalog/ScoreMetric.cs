namespace TrustContent.Catalog;

/// <summary>How keyed answers become a score.</summary>
public enum ScoreMetric
{
    /// <summary>Their mean, in units of one item.</summary>
    Mean,

    /// <summary>Their sum.</summary>
    Sum,
}
