using TrustContent.Catalog;
using TrustContent.Interpretation;

namespace TrustContent.Tracking;

/// <summary>Looks for what is no drop: a run at the ceiling, two voices far apart, an absence.</summary>
internal sealed class OtherEvents(
    ScaleCourse scale, IReadOnlyList<CourseRating> ratings, IReadOnlyList<VoicePair> pairs, IReadOnlyList<TrackedSession> sessions, CourseRules rules)
{
    public IEnumerable<CourseEvent> Find(double best, CourseOptions options)
        => new[] { Ceiling(best), Divergence(), Absence(options) }.OfType<CourseEvent>();

    private CourseEvent? Ceiling(double best)
    {
        var run = rules.Count(CourseThreshold.CeilingRatings);
        var latest = ratings.Skip(ratings.Count - run).ToArray();
        return latest.Length == run && latest.All(rating => !rating.IsProrated && Comparison.AreSame(rating.Value, best))
            ? Event(CourseEventKind.Ceiling, latest[run - 1].Position, latest.Select(rating => rating.Session), CourseThreshold.CeilingRatings)
            : null;
    }

    private CourseEvent? Divergence()
    {
        var count = rules.Count(CourseThreshold.VoicePairs);
        var recent = pairs.Skip(pairs.Count - count).ToArray();
        var apart = rules[CourseThreshold.Divergence].Value * (scale.Maximum - scale.Minimum);
        return recent.Length == count && Comparison.IsAtLeast(Math.Abs(Statistics.Median(recent.Select(pair => pair.Difference))), apart)
            ? Event(CourseEventKind.Divergence, recent[count - 1].Position, recent.Select(pair => pair.Session), CourseThreshold.Divergence, CourseThreshold.VoicePairs)
            : null;
    }

    private CourseEvent? Absence(CourseOptions options)
    {
        if (options is not { ExpectedInterval: { } interval, AsOf: { } asOf } || ratings.Count == 0 || ratings[ratings.Count - 1].Session is not { At: { } last } session)
        {
            return null;
        }

        return (asOf - last).TotalDays > rules[CourseThreshold.AbsenceIntervals].Value * interval.TotalDays
            ? Event(CourseEventKind.Absence, sessions.Count - 1, [session], CourseThreshold.AbsenceIntervals)
            : null;
    }

    private CourseEvent Event(CourseEventKind kind, int position, IEnumerable<TrackedSession> restsOn, params string[] deciding)
        => new(kind, sessions[position], position, null, null, restsOn, deciding.Select(id => rules[id]), rules.FindFalseAlarm(kind));
}
