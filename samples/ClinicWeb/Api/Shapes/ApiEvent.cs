using TrustContent.Catalog;
using TrustContent.Tracking;

namespace ClinicWeb.Api.Shapes;

/// <summary>Something that happened in a course. Dips like this also happen by chance; falseAlarmShare says how often.</summary>
public sealed record ApiEvent(CourseEventKind Kind, string Session, string? Since, IReadOnlyList<string> RestsOn, double? Value, double? Below, IReadOnlyList<ApiThreshold> Thresholds, double? FalseAlarmShare)
{
    public static ApiEvent Of(CourseEvent found) => new(
        found.Kind, ApiSession.NameOf(found.Session), found.Since is { } since ? ApiSession.NameOf(since) : null, [.. found.RestsOn.Select(ApiSession.NameOf)], found.Measure?.Value, found.Measure?.Below,
        [.. found.Thresholds.Select(threshold => ApiThreshold.Of(threshold)!)], found.FalseAlarm?.Share);
}
