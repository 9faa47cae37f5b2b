using TrustContent.Tracking;

namespace ClinicWeb.Api.Shapes;

/// <summary>A scale across sessions. What cannot be established says why.</summary>
/// <param name="First">The usual score at first.</param>
/// <param name="Last">The usual score lately.</param>
/// <param name="OwnSd">How much this client's ratings vary.</param>
/// <param name="Trend">Change per session.</param>
/// <param name="Limit">The lower limit of an individuals chart.</param>
public sealed record ApiScaleCourse(
    double Minimum, double Maximum, IReadOnlyList<ApiRating> Ratings, ApiNumber First, ApiNumber Last, ApiNumber OwnSd, ApiFinding<ApiChange> Change, ApiFinding<ApiTrend> Trend, ApiFinding<ApiLimit> Limit)
{
    public static ApiScaleCourse Of(ScaleCourse scale) => new(
        scale.Minimum, scale.Maximum, [.. scale.Ratings.Select(ApiRating.Of)], ApiNumber.Of(scale.First), ApiNumber.Of(scale.Last), ApiNumber.Of(scale.OwnSd),
        ApiFinding<ApiChange>.Of(scale.Change, change => new ApiChange(change.Observed, change.Verdict, change.Threshold, change.Index)),
        ApiFinding<ApiTrend>.Of(scale.Trend, trend => new ApiTrend(trend.Slope, trend.Low, trend.High)),
        ApiFinding<ApiLimit>.Of(scale.Limit, limit => new ApiLimit(limit.Limit, limit.Center, limit.IsBeyond)));
}
