using TrustContent.Catalog;
using TrustContent.Tracking;

namespace TrustContent.Tests.Tracking;

/// <summary>The false-alarm cards, recomputed by the simulation that they name.</summary>
public class FalseAlarmTests
{
    private static readonly CourseRules Rules = Some.Trust.Catalog.Course;
    private static readonly Lazy<IReadOnlyList<(CourseEvent[] Events, bool IsTrend, bool IsBeyond)>> Unchanged = new(() => [.. new UnchangedClients(Rules.Setting, Some.Trust).Make().Select(Seen)]);
    private static readonly Lazy<IReadOnlyList<CourseEvent[]>> Fallen = new(() => [.. new UnchangedClients(Rules.Setting, Some.Trust).Make(1, 8, 9).Select(sessions => Seen(sessions).Events)]);

    public static TheoryData<CourseEventKind> Kinds => [.. Enum.GetValues(typeof(CourseEventKind)).Cast<CourseEventKind>().Where(kind => kind != CourseEventKind.Absence)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_share_on_the_card_is_what_the_simulation_gives(CourseEventKind kind)
    {
        var share = Unchanged.Value.Average(client => client.Events.Any(found => Counts(found, kind)) ? 1.0 : 0.0);

        Rules.FindFalseAlarm(kind)!.Share.Should().BeApproximately(share, 0.0006, kind.ToString());
    }

    [Theory]
    [InlineData(CourseEventKind.ScoreDrop)]
    [InlineData(CourseEventKind.SmallScoreDrop)]
    public void The_caught_on_the_card_is_what_the_simulation_gives(CourseEventKind kind)
    {
        var caught = Fallen.Value.Average(events => events.Any(found => Counts(found, kind) && found.Session.Number is 8 or 9) ? 1.0 : 0.0);

        Rules.FindFalseAlarm(kind)!.Caught.Should().BeApproximately(caught, 0.0006);
    }

    [Fact]
    public void The_share_that_returns_by_chance_is_what_the_simulation_gives()
    {
        // Of drops with three ratings after them.
        var drops = Unchanged.Value.SelectMany(client => client.Events
            .Where(found => found.Kind is CourseEventKind.ScoreDrop or CourseEventKind.SmallScoreDrop && found.Session.Number <= 9)
            .Select(found => client.Events.Any(later => later.Kind == CourseEventKind.ScoreReturned && later.Since == found.Session) ? 1.0 : 0.0));

        Rules.FindFalseAlarm(CourseEventKind.ScoreReturned)!.ReturnedByChance.Should().BeApproximately(drops.Average(), 0.0006);
    }

    [Fact]
    public void The_figures_agree_with_those_of_the_clinical_decisions_within_their_own_error()
    {
        // An independent simulation gave 9 % and 23 % falsely flagged, 80 % and 89 % of falls found, 66 to 88 % back within three ratings.
        Rules.FindFalseAlarm(CourseEventKind.ScoreDrop)!.Share.Should().BeInRange(0.07, 0.11);
        Rules.FindFalseAlarm(CourseEventKind.SmallScoreDrop)!.Share.Should().BeInRange(0.20, 0.26);
        Rules.FindFalseAlarm(CourseEventKind.ScoreDrop)!.Caught.Should().BeInRange(0.75, 0.85);
        Rules.FindFalseAlarm(CourseEventKind.SmallScoreDrop)!.Caught.Should().BeInRange(0.83, 0.95);
        Rules.FindFalseAlarm(CourseEventKind.ScoreReturned)!.ReturnedByChance.Should().BeInRange(0.66, 0.88);
    }

    [Fact]
    public void The_methods_page_states_how_often_trend_and_limit_err_by_chance()
    {
        var page = File.ReadAllText(Repository.At("docs", "methods", "course.md"));

        page.Should().Contain($"{Unchanged.Value.Average(client => client.IsTrend ? 100.0 : 0):F0} of 100 show a trend")
            .And.Contain($"{Unchanged.Value.Average(client => client.IsBeyond ? 100.0 : 0):F0} of 100 lie beyond the limit");
    }

    private static bool Counts(CourseEvent found, CourseEventKind kind)
        => found.Kind == kind || (kind == CourseEventKind.SmallScoreDrop && found.Kind == CourseEventKind.ScoreDrop);

    // Events are taken as a clinic sees them, after each session in turn.
    private static (CourseEvent[] Events, bool IsTrend, bool IsBeyond) Seen(TrackedSession[] sessions)
    {
        var whole = Some.Trust.Track(sessions);
        var main = whole[whole.Scale];
        return (
            [.. Enumerable.Range(1, sessions.Length - 1).SelectMany(count => Some.Trust.Track(sessions.Take(count)).Events), .. whole.Events],
            main.Trend.Value.Low > 0 || main.Trend.Value.High < 0,
            main.Limit.IsEstablished && main.Limit.Value.IsBeyond);
    }
}
