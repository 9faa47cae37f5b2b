namespace TrustContent.Tracking;

/// <summary>The Theil-Sen slope of a course: the median of the slopes between all pairs of ratings.</summary>
/// <remarks>
/// Sen, P. K. (1968), Journal of the American Statistical Association, 63, 1379-1389. Single odd ratings hardly move it.
/// The interval takes ratings as independent, which ratings of one person are not: it is approximate.
/// </remarks>
public sealed class Trend
{
    internal Trend(double slope, double low, double high)
    {
        Slope = slope;
        Low = low;
        High = high;
    }

    /// <summary>The change in score a session, in the scores' own units.</summary>
    public double Slope { get; }

    /// <summary>The lower end of the approximate 95 % interval.</summary>
    public double Low { get; }

    /// <summary>The upper end of the approximate 95 % interval.</summary>
    public double High { get; }
}
