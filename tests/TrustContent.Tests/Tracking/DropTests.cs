using TrustContent.Catalog;
using TrustContent.Responses;
using TrustContent.Scoring;
using TrustContent.Tracking;

namespace TrustContent.Tests.Tracking;

/// <summary>Drops and what becomes of them. A tenth of the pulse's range is 1, so that the spread is at least 1.</summary>
public class DropTests
{
    [Theory]
    [InlineData(6.0, "ScoreDrop 6, Unknown 6")]
    [InlineData(6.25, "SmallScoreDrop 6, Unknown 6")]
    [InlineData(6.5, "SmallScoreDrop 6, Unknown 6")]
    [InlineData(6.75, "")]
    [InlineData(10.0, "")]
    public void Is_held_against_the_median_of_five_before(double sixth, string events)
        => string.Join(", ", Pulse.Events(Pulse.Course(8, 8, 9, 8, 7, sixth))).Should().Be(events, "the usual is 8, the own SD .71, so that the spread is 1");

    [Theory]
    [InlineData(3.25, "ScoreDrop")]
    [InlineData(3.5, "SmallScoreDrop")]
    [InlineData(4.75, "")]
    public void Is_measured_in_the_own_spread_where_that_is_larger(double sixth, string kind)
    {
        // Mean 7.2, squared deviations 7.84 + 1.44 + .64 + 10.24 + .64 = 20.8, so the SD is sqrt(5.2) = 2.2804; twice is 4.56, one and a half times 3.42.
        var course = Pulse.Course(10, 6, 8, 4, 8, sixth);

        Pulse.Events(course).FirstOrDefault().Should().Be(kind == "" ? null : kind + " 6");
        if (kind != "")
        {
            var measure = course.Events[0].Measure!;
            measure.Spread.Should().BeApproximately(Math.Sqrt(5.2), 1e-12);
            (measure.Basis, measure.Below, measure.Value).Should().Be((SpreadBasis.OwnRatings, 8 - sixth, sixth));
        }
    }

    [Fact]
    public void Needs_five_ratings_before()
    {
        Pulse.Events(Pulse.Course(8, 8, 8, 8, 0)).Should().BeEmpty();
        Pulse.Events(Pulse.Course(8, 8, null, 8, 8, 0)).Should().BeEmpty("a session without a rating is not one with 8");
        Pulse.Events(Pulse.Course(8, 8, null, 8, 8, 8, 0)).Should().StartWith("ScoreDrop 7");
    }

    [Fact]
    public void Rests_on_ratings_of_the_last_ten_sessions()
    {
        var old = new[] { 1, 2, 3, 4, 5 }.Select(number => Pulse.Session(number, 8));

        Pulse.Events(Some.Trust.Track([.. old, Pulse.Session(11, 0)])).Should().StartWith("ScoreDrop 11");
        Pulse.Events(Some.Trust.Track([.. old, Pulse.Session(12, 0)])).Should().BeEmpty();
    }

    [Fact]
    public void Names_all_that_it_rests_on()
    {
        var drop = Pulse.Course(3, 8, 8, 9, 8, 7, 3.5).Events[0];

        drop.RestsOn.Select(session => session.Number).Should().Equal(2, 3, 4, 5, 6);
        drop.Thresholds.Select(threshold => (threshold.Id, threshold.Verification)).Should().Equal(("drop", Verification.Ours), ("reference-ratings", Verification.Ours), ("reference-sessions", Verification.Ours));
        drop.Measure!.Below.Should().Be(4.5, "8 - 3.5");
        drop.Measure.Spread.Should().BeApproximately(Math.Sqrt(22.833333333333332 / 5), 1e-12, "all six before count: mean 43/6, squared deviations sum to 22.83");
        drop.FalseAlarm!.Share.Should().BePositive();
    }

    [Theory]
    [InlineData(new[] { 8.0 }, "ScoreDrop 6, ScoreReturned 7")]
    [InlineData(new[] { 7.5 }, "ScoreDrop 6, ScoreReturned 7")]
    [InlineData(new[] { 7.25, 7.25, 7.5 }, "ScoreDrop 6, ScoreReturned 9")]
    [InlineData(new[] { 5.0, 5, 7.25 }, "ScoreDrop 6, NotReturned 9")]
    [InlineData(new[] { 5.0, 5 }, "ScoreDrop 6, Unknown 8")]
    [InlineData(new double[0], "ScoreDrop 6, Unknown 6")]
    public void Is_followed_for_three_ratings(double[] after, string events)
        => string.Join(", ", Pulse.Events(Pulse.Course([8, 8, 8, 8, 8, 5, .. after.Cast<double?>()]))).Should().Be(events, "half a spread is .5");

    [Fact]
    public void Is_followed_for_six_sessions()
    {
        TrackedSession[] until = Pulse.Sessions(8, 8, 8, 8, 8, 5);

        Pulse.Events(Some.Trust.Track([.. until, Pulse.Session(12, 8)])).Should().Equal("ScoreDrop 6", "ScoreReturned 12");
        Pulse.Events(Some.Trust.Track([.. until, Pulse.Session(13, 8)])).Should().Equal("ScoreDrop 6", "Unknown 13");
    }

    [Fact]
    public void Goes_on_where_a_small_one_becomes_larger()
    {
        var course = Pulse.Course(8, 8, 8, 8, 8, 6.5, 5.75, 6, 6, 6);

        Pulse.Events(course).Should().Equal("SmallScoreDrop 6", "ScoreDrop 7", "NotReturned 10");
        course.Events[1].Measure!.Below.Should().Be(2.25, "it is still measured from the 8 before the fall began");
    }

    [Fact]
    public void Does_not_rest_on_proration_alone()
    {
        // Every scale holds 5, 3 and 1, mean 3. Without its first item its mean is 2, and the total would be 1 lower than usual.
        (string, Answer)[] usual = [.. Enumerable.Range(1, 12).Select(item => (item.ToString(), (Answer)(double)(5 - (((item - 1) % 3) * 2))))];
        (string, Answer)[] less = [.. usual.Select((pair, index) => index % 3 == 0 ? (pair.Item1, Answer.Skipped) : pair)];
        var course = Some.Trust.Track([.. Enumerable.Range(1, 5).Select(number => Pulse.CheckIn(number, 3, usual)), Pulse.CheckIn(6, 3, less)]);

        course[ScaleId.Total].Ratings.Select(rating => rating.Value).Should().Equal(3, 3, 3, 3, 3, 2);
        Pulse.Events(course).Should().BeEmpty();
        course.Notes.Should().ContainSingle().Which.Kind.Should().Be(CourseNoteKind.OtherItems);
    }

    [Fact]
    public void Counts_what_an_earlier_rating_lacks_too()
    {
        // Every scale holds 1, 3 and 5, mean 3. Where the first item is lacking the mean is 4, and the last rating would lie 1 below.
        (string, Answer)[] whole = [.. Enumerable.Range(1, 12).Select(item => (item.ToString(), (Answer)(double)(1 + (((item - 1) % 3) * 2))))];
        (string, Answer)[] less = [.. whole.Select((pair, index) => index % 3 == 0 ? (pair.Item1, Answer.Skipped) : pair)];
        var course = Some.Trust.Track([.. Enumerable.Range(1, 5).Select(number => Pulse.CheckIn(number, 3, less)), Pulse.CheckIn(6, 3, whole)]);

        course[ScaleId.Total].Ratings.Select(rating => rating.Value).Should().Equal(4, 4, 4, 4, 4, 3);
        Pulse.Events(course).Should().BeEmpty();
    }

    [Fact]
    public void Shows_on_the_items_answered_in_both()
    {
        // The first item is skipped; what is left of each scale fell from 4 to 3, by 1, more than twice a tenth of the range.
        (string, Answer)[] less = [("1", Answer.Skipped)];
        var course = Some.Trust.Track([.. Enumerable.Range(1, 5).Select(number => Pulse.CheckIn(number, 4)), Pulse.CheckIn(6, 3, less)]);

        Pulse.Events(course).Should().StartWith("ScoreDrop 6");
        course.Events[0].Measure!.Below.Should().Be(1);
    }

    [Fact]
    public void Is_a_rise_where_higher_is_worse()
    {
        ScoreResult Rated(double answer) => Some.Score(InstrumentId.Parse("test-worse"), Some.Answers([("1", (Answer)answer), ("2", (Answer)answer)]));
        var course = Some.Trust.Track([.. new double[] { 2, 2, 2, 2, 2, 4 }.Select((answer, index) => new TrackedSession(index + 1, Rated(answer)))]);

        Pulse.Events(course).Should().StartWith("ScoreDrop 6");
        Some.Trust.Interpret(course, Audience.Therapist, "en").Statements.Should().Contain(statement => statement.Text.Contains("2 above the recent usual"));
    }

    [Fact]
    public void Is_measured_in_the_sites_spread_where_that_is_larger()
    {
        var site = CourseOptions.None.WithNorm(Norms.Pulse(withinSd: 1.5));

        Pulse.Events(Some.Trust.Track(Pulse.Sessions(8, 8, 8, 8, 8, 5.25), site)).Should().StartWith("SmallScoreDrop 6");
        Some.Trust.Track(Pulse.Sessions(8, 8, 8, 8, 8, 5), site).Events[0].Measure!.Basis.Should().Be(SpreadBasis.SiteNorm);
    }
}
