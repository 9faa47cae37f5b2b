namespace TrustContent.Tracking;

/// <summary>Why something about a course is not established.</summary>
public enum NotEstablishedReason
{
    /// <summary>There are fewer ratings, or pairs of ratings, than it needs.</summary>
    TooFewRatings,

    /// <summary>The ratings do not differ from one to the next, so that no limit or agreement can be told.</summary>
    NoVariation,
}
