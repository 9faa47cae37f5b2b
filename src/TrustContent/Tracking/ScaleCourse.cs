using TrustContent.Catalog;
using TrustContent.Internal;
using TrustContent.Interpretation;

namespace TrustContent.Tracking;

/// <summary>The course of one scale.</summary>
public sealed class ScaleCourse
{
    internal ScaleCourse(
        ScaleDefinition scale,
        (double Minimum, double Maximum) range,
        IEnumerable<CourseRating> ratings,
        Finding<double> first,
        Finding<double> last,
        Finding<double> ownSd,
        Finding<ReliableChange> change,
        Finding<Trend> trend,
        Finding<ControlLimit> limit)
    {
        Scale = scale;
        (Minimum, Maximum) = range;
        Ratings = Frozen.List(ratings);
        First = first;
        Last = last;
        OwnSd = ownSd;
        Change = change;
        Trend = trend;
        Limit = limit;
    }

    /// <summary>The scale.</summary>
    public ScaleDefinition Scale { get; }

    /// <summary>The lowest score possible.</summary>
    public double Minimum { get; }

    /// <summary>The highest score possible.</summary>
    public double Maximum { get; }

    /// <summary>The ratings that can be compared, in the order of the sessions. Sessions without one have no entry.</summary>
    public IReadOnlyList<CourseRating> Ratings { get; }

    /// <summary>The median of the first three ratings.</summary>
    public Finding<double> First { get; }

    /// <summary>The median of the last three ratings.</summary>
    public Finding<double> Last { get; }

    /// <summary>The standard deviation of this client's ratings.</summary>
    public Finding<double> OwnSd { get; }

    /// <summary>The change from the median of the first three to that of the last three; needs six, so that none counts twice.</summary>
    public Finding<ReliableChange> Change { get; }

    /// <summary>The slope over sessions.</summary>
    public Finding<Trend> Trend { get; }

    /// <summary>The individuals chart, for the latest rating.</summary>
    public Finding<ControlLimit> Limit { get; }
}
