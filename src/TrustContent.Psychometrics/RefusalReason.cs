namespace TrustContent.Psychometrics;

/// <summary>Why a sample cannot say something. Where a minimum is involved, it is the project's own unless the method itself sets it.</summary>
public enum RefusalReason
{
    /// <summary>Fewer complete cases than needed.</summary>
    TooFewCases,

    /// <summary>Fewer items than the method can work with.</summary>
    TooFewItems,

    /// <summary>All have the same score, or all gave one item the same answer, so that there is nothing to relate.</summary>
    NoVariance,

    /// <summary>The covariance matrix is not positive definite: some items follow from others, or there are too few cases for so many items.</summary>
    NotPositiveDefinite,

    /// <summary>The one-factor solution is improper: an item would have as good as no variance of its own, or less (a Heywood case).</summary>
    ImproperSolution,

    /// <summary>The one-factor solution was not found.</summary>
    NoConvergence,

    /// <summary>The items do not count equally in the composite, so that their sum is not its score.</summary>
    ItemsCountUnequally,

    /// <summary>The rows do not say whose they are.</summary>
    NoClients,

    /// <summary>The rows do not say which session they are.</summary>
    NoSessions,

    /// <summary>Fewer persons with two or more complete sessions than needed.</summary>
    TooFewPersons,

    /// <summary>So few repeated sessions that persons and sessions explain everything.</summary>
    TooFewSessions,
}
