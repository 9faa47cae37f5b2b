namespace TrustContent.Tracking;

/// <summary>The limit of an individuals chart on the bad side, and the latest rating held against it.</summary>
/// <remarks>
/// Mean ∓ 3 × mean moving range / 1.128, from all ratings but the one judged. NIST/SEMATECH e-Handbook of Statistical
/// Methods, 6.3.2.2. Ratings of one person are not independent, so it errs more often than in a factory.
/// </remarks>
public sealed class ControlLimit
{
    internal ControlLimit(double center, double meanMovingRange, double limit, CourseRating judged, bool isBeyond)
    {
        Center = center;
        MeanMovingRange = meanMovingRange;
        Limit = limit;
        Judged = judged;
        IsBeyond = isBeyond;
    }

    /// <summary>The mean of the ratings before the one judged.</summary>
    public double Center { get; }

    /// <summary>The mean of the absolute differences between neighbouring ratings before the one judged.</summary>
    public double MeanMovingRange { get; }

    /// <summary>The limit: the lower one where higher is better, else the upper one. It may lie outside the scale.</summary>
    public double Limit { get; }

    /// <summary>The latest rating, which had no part in its own limit.</summary>
    public CourseRating Judged { get; }

    /// <summary>Whether the latest rating lies beyond the limit.</summary>
    public bool IsBeyond { get; }
}
