namespace TrustContent.Tracking;

/// <summary>Which spread a drop was measured in: the largest of those known.</summary>
public enum SpreadBasis
{
    /// <summary>The standard deviation of the client's own previous ratings.</summary>
    OwnRatings,

    /// <summary>The within-client standard deviation of the site's own norm.</summary>
    SiteNorm,

    /// <summary>A share of the scale's range, so that a client whose ratings hardly vary is not flagged for a trifle.</summary>
    ShareOfRange,
}
