using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Interpretation;
using TrustContent.Responses;
using TrustContent.Tracking;

namespace TrustContent.Tests.Tracking;

public class CourseTests
{
    private static readonly DateTimeOffset Monday = new(2026, 1, 5, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Puts_sessions_in_order_whatever_order_they_came_in()
    {
        var sessions = Pulse.Sessions(8, 7, null, 9, 8, 8, 5, 8);

        var course = Some.Trust.Track(sessions.AsEnumerable().Reverse());

        course.Sessions.Should().Equal(sessions);
        Pulse.Events(course).Should().Equal("ScoreDrop 7", "ScoreReturned 8");
    }

    [Fact]
    public void Goes_by_dates_where_there_are_no_numbers_and_takes_several_a_day()
    {
        TrackedSession At(double hours, double total) => new(Monday.AddHours(hours), Pulse.Rating(total));
        var course = Some.Trust.Track([At(3, 8), At(0, 8), At(24, 8), At(48, 5), At(26, 8), At(47, 8)]);

        course.Events[0].Session.At.Should().Be(Monday.AddHours(48));
        course[ScaleId.Total].Ratings[^1].Value.Should().Be(5);
        Some.Trust.Interpret(course, Audience.Therapist, "en").Statements.Should().Contain(statement => statement.Text.StartsWith("At the session of January 7, 2026 the score was 3 below"));
    }

    [Fact]
    public void Says_how_it_was_put_together()
    {
        static CourseNoteKind[] Notes(params TrackedSession[] sessions) => [.. Some.Trust.Track(sessions).Notes.Select(note => note.Kind)];
        TrackedSession At(int days) => new(Monday.AddDays(days), Pulse.Rating(8));

        Notes(At(0), At(7), At(14)).Should().BeEmpty();
        Notes(At(0), At(7), At(7)).Should().Contain(CourseNoteKind.SameMoment);
        Notes(At(0), At(7), At(14), At(60)).Should().Equal(CourseNoteKind.IrregularIntervals);
        Notes(Pulse.Session(1, 8).On(Monday), Pulse.Session(2, 8).On(Monday.AddDays(-7))).Should().Contain(CourseNoteKind.DatesDisagree);
        Notes(Pulse.Session(1, 8), Pulse.Session(2, null)).Should().Equal(CourseNoteKind.WithoutRating);
    }

    [Fact]
    public void Ratings_of_another_key_are_left_out_and_named()
    {
        using var folder = new TempFolder().WithCopy(Path.Combine(Repository.TestContent, "instruments", "test-worse", "instrument.json"), "instruments/test-worse/instrument.json", ("\"maximum\": 5", "\"maximum\": 6"))
            .WithCopy(Path.Combine(Repository.TestContent, "instruments", "test-worse", "about.en.json"), "instruments/test-worse/about.en.json");
        var other = TrustContentService.Create(options => Some.Quiet(options).AddFolder(folder.Path));
        var id = InstrumentId.Parse("test-worse");
        var answers = Some.Answers([("1", 2.0), ("2", 2.0)]);
        var course = Some.Trust.Track([new(1, other.Score(other.Respond(id, answers))), new(2, Some.Score(id, answers)), new(3, Some.Score(id, answers))]);

        course[ScaleId.Total].Ratings.Select(rating => rating.Session.Number).Should().Equal(2, 3);
        course.Notes.Single(note => note.Kind == CourseNoteKind.OtherKey).Sessions.Select(session => session.Number).Should().Equal(1);
    }

    [Fact]
    public void What_is_no_series_is_refused_with_every_problem()
    {
        static string[] Codes(params TrackedSession[] sessions)
            => [.. new Action(() => Some.Trust.Track(sessions)).Should().Throw<TrustContentException>().Which.Issues.Select(issue => issue.Code.Id + " " + issue.Place)];

        Codes().Should().Equal("TC5006 ");
        Codes(Pulse.Session(1, null)).Should().Equal("TC5006 ");
        Codes(Pulse.Session(1, 8), Pulse.Session(1, 7), Pulse.Session(2, 8), Pulse.Session(2, 8)).Should().Equal("TC5001 session 1", "TC5001 session 2");
        Codes(Pulse.Session(20260105, 8), Pulse.Session(2, 8), Pulse.Session(-10001, 8)).Should().Equal("TC5007 session -10001", "TC5007 session 20260105");
        Codes(Pulse.Session(1, 8), new TrackedSession(Monday, Pulse.Rating(8))).Should().Equal("TC5002 ");
        Codes(Pulse.CheckIn(1, 4), Pulse.Session(2, 8), Pulse.Session(3, 8).WithTherapist(Pulse.Rating(8))).Should().Equal("TC5003 session 1", "TC5003 session 3");
    }

    [Fact]
    public void A_norm_of_another_key_is_refused_and_one_too_small_is_not_used()
    {
        var sessions = Pulse.Sessions(8, 8, 8, 8, 8, 5.25);

        new Action(() => Some.Trust.Track(sessions, CourseOptions.None.WithNorm(Norms.Pulse(fingerprint: "0000000000000000"))))
            .Should().Throw<TrustContentException>().Which.Issues.Should().ContainSingle().Which.Code.Should().BeSameAs(IssueCode.NormMismatch);
        var course = Some.Trust.Track(sessions, CourseOptions.None.WithNorm(Norms.Pulse(withinSd: 1.5, isSmall: true)));
        course.Notes.Should().ContainSingle().Which.Kind.Should().Be(CourseNoteKind.NormNotUsed);
        Pulse.Events(course).Should().StartWith("ScoreDrop 6");
    }

    [Fact]
    public void Nothing_is_established_below_its_minimum()
    {
        static int Established(int ratings)
        {
            var scale = Pulse.Course([.. Enumerable.Range(0, ratings).Select(n => (double?)(8 - (n % 2)))])[ScaleId.Total];
            return (scale.First.IsEstablished ? 1 : 0) + (scale.OwnSd.IsEstablished ? 2 : 0) + (scale.Change.IsEstablished ? 4 : 0) + (scale.Trend.IsEstablished ? 8 : 0) + (scale.Limit.IsEstablished ? 16 : 0);
        }

        Enumerable.Range(1, 9).Select(Established).Should().Equal(0, 0, 1, 1, 3, 15, 15, 31, 31);
        Pulse.Course(8, 8).MayBePictured.Should().BeFalse();
        Pulse.Course(8, 8, 8).MayBePictured.Should().BeTrue();
    }

    [Fact]
    public void Levels_are_medians_of_the_first_and_last_three()
    {
        var scale = Pulse.Course(9, 4, 5, 6, 8, 1, 7)[ScaleId.Total];

        (scale.First.Value, scale.Last.Value, scale.Change.Value.Observed).Should().Be((5, 7, 2));
        scale.OwnSd.Value.Should().BeApproximately(Math.Sqrt(43.42857142857143 / 6), 1e-12, "mean 40/7, squared deviations sum to 43.43");
        scale.Change.Value.Verdict.Should().Be(ReliableChangeVerdict.NotEstablished, "nobody gave a measurement error, and none is made up");
    }

    [Fact]
    public void Change_is_held_against_the_error_that_the_caller_gave()
    {
        // SEM = 1.2 × sqrt(.16) = .48; SD of a difference = .48 × 1.414214 = .678823; at 95 % 1.330468.
        var options = CourseOptions.None.WithMeasurementError(InstrumentId.TrustPulse, ScaleId.Total, MeasurementError.From(Norms.Pulse(), ScaleId.Total, ReliabilityKind.Alpha));

        var small = Some.Trust.Track(Pulse.Sessions(6, 6, 6, 7.25, 7.25, 7.25), options)[ScaleId.Total].Change.Value;
        var large = Some.Trust.Track(Pulse.Sessions(6, 6, 6, 7.5, 7.5, 7.5), options)[ScaleId.Total].Change.Value;

        small.Threshold.Should().BeApproximately(1.330468, 1e-6);
        (small.Verdict, large.Verdict).Should().Be((ReliableChangeVerdict.WithinError, ReliableChangeVerdict.Higher));
        Some.Trust.Track(Pulse.Sessions(6, 6, 6, 7.5, 7.5, 7.5), options.WithConfidence(0.99))[ScaleId.Total].Change.Value.Verdict.Should().Be(ReliableChangeVerdict.WithinError);
        large.Error!.CoversItemsOnly.Should().BeTrue();
    }

    [Theory]
    [InlineData("4,3.5,4.25,3.75,3,3.25", "1,2,3,4,5,6", -0.166666666666667, -0.625, 0.25)]
    [InlineData("3,3,3.5,4,3.5,4.5,4", "1,2,4,5,8,9,10", 0.125, 0, 0.25)]
    [InlineData("4,4,4,4,4,4,4,3", "1,2,3,4,5,6,7,8", 0, 0, 0)]
    public void The_trend_is_that_of_R(string ratings, string sessions, double slope, double low, double high)
    {
        // make-reference.R
        var course = Some.Trust.Track(ratings.Split(',').Zip(sessions.Split(','), (rating, number) => Pulse.Session(int.Parse(number), double.Parse(rating, System.Globalization.CultureInfo.InvariantCulture))));

        var trend = course[ScaleId.Total].Trend.Value;

        trend.Slope.Should().BeApproximately(slope, 1e-12);
        trend.Low.Should().BeApproximately(low, 1e-12);
        trend.High.Should().BeApproximately(high, 1e-12);
    }

    [Fact]
    public void The_latest_rating_has_no_part_in_its_own_limit()
    {
        // Seven before: mean 55/7 = 7.857143, six moving ranges of 1: 7.857143 - 3/1.128 = 5.197568.
        var limit = Pulse.Course(8, 7, 8, 9, 8, 7, 8, 4)[ScaleId.Total].Limit.Value;

        limit.Center.Should().BeApproximately(55.0 / 7, 1e-12);
        limit.MeanMovingRange.Should().Be(1);
        limit.Limit.Should().BeApproximately(5.197568, 1e-6);
        limit.IsBeyond.Should().BeTrue();
        Pulse.Course(8, 7, 8, 9, 8, 7, 8, 5.25)[ScaleId.Total].Limit.Value.IsBeyond.Should().BeFalse();
    }

    [Fact]
    public void Without_a_moving_range_no_limit_is_set()
    {
        var limit = Pulse.Course(8, 8, 8, 8, 8, 8, 8, 2)[ScaleId.Total].Limit;

        (limit.IsEstablished, limit.WhyNot).Should().Be((false, NotEstablishedReason.NoVariation));
        new Action(() => _ = limit.Value).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Three_times_the_best_is_a_ceiling_and_only_the_therapist_hears_of_it()
    {
        var course = Pulse.Course(9, 10, 10, 10);

        Pulse.Events(course).Should().Equal("Ceiling 4");
        Pulse.Events(Pulse.Course(10, 10, 10, 9)).Should().BeEmpty();
        Pulse.Events(Pulse.Course(10, 10)).Should().BeEmpty();
        Texts(course, Audience.Therapist).Should().Contain("may be genuine");
        Texts(course, Audience.Client).Should().NotContain("best possible");
    }

    [Fact]
    public void An_absence_needs_an_interval_and_a_day_from_the_caller()
    {
        TrackedSession[] sessions = [Pulse.Session(1, 8).On(Monday), Pulse.Session(2, 8).On(Monday.AddDays(7))];
        Course AsOf(int days) => Some.Trust.Track(sessions, CourseOptions.None.WithAbsence(TimeSpan.FromDays(7), Monday.AddDays(days)));

        Pulse.Events(Some.Trust.Track(sessions)).Should().BeEmpty();
        Pulse.Events(AsOf(21)).Should().BeEmpty("twice the interval is not more than twice");
        Pulse.Events(AsOf(22)).Should().Equal("Absence 2");
        Texts(AsOf(22), Audience.Client).Should().NotContain("expected interval");
    }

    [Fact]
    public void After_a_drop_the_next_check_in_may_ask()
    {
        var drop = Pulse.Course(8, 8, 8, 8, 8, 5);

        drop.MayAskAboutDrop.Should().BeTrue();
        Some.Trust.Interpret(drop, Audience.Client, "en").NextQuestions.Should().HaveCount(2);
        Some.Trust.Interpret(drop, Audience.Therapist, "en").NextQuestions.Should().BeEmpty();
        Pulse.Course(8, 8, 8, 8, 8, 5, 5).MayAskAboutDrop.Should().BeFalse();
    }

    [Fact]
    public void Reports_are_kept_apart_from_what_scores_did()
    {
        var course = Some.Trust.Track(
        [
            new TrackedSession(1, Pulse.Rating(8, ("hurt", Answer.Yes), ("crossed-line", Answer.Yes))),
            .. Enumerable.Range(2, 4).Select(number => Pulse.Session(number, 8)),
            Pulse.Session(6, 3),
            Pulse.Session(7, 8).WithAfterDrop(new AfterDrop(talked: true, helped: true)),
            Pulse.Session(8, 8).WithAfterDrop(new AfterDrop(talked: false)),
            Pulse.Session(9, 8).WithAfterDrop(new AfterDrop(talked: null)),
        ]);

        Pulse.Events(course).Should().Equal("ScoreDrop 6", "ScoreReturned 7");
        course.Reports.Select(report => (report.Kind, report.Session.Number, report.Signal?.Value, report.IsForTherapist)).Should().Equal(
            (ReportKind.Signal, 1, "hurt", true),
            (ReportKind.Signal, 1, "crossed-line", false),
            (ReportKind.TalkedAndHelped, 7, null, true),
            (ReportKind.NotTalked, 8, null, true));
        Texts(course, Audience.Therapist).Should().NotContain("line").And.Contain("hurt");
        Texts(course, Audience.Client).Should().Contain("line");
    }

    [Fact]
    public void An_answer_about_a_drop_counts_for_nothing_where_there_was_none()
    {
        var course = Some.Trust.Track([Pulse.Session(1, 8), Pulse.Session(2, 8).WithAfterDrop(new AfterDrop(talked: true, helped: false))]);

        course.Reports.Should().BeEmpty();
        course.Notes.Should().ContainSingle().Which.Kind.Should().Be(CourseNoteKind.NoDropToTalkAbout);
    }

    [Fact]
    public void Says_where_no_drop_could_be_looked_for()
    {
        var course = Some.Trust.Track([.. new[] { 3, 6, 9, 12, 15, 18, 21 }.Select(number => Pulse.Session(number, number > 15 ? 2 : 8))]);

        course.Events.Should().BeEmpty();
        course.Notes.Single(note => note.Kind == CourseNoteKind.NotJudged).Sessions.Select(session => session.Number).Should().Equal(18, 21);
        Texts(course, Audience.Therapist).Should().Contain("No drop could be looked for at: 18 and 21.");
    }

    [Fact]
    public void A_ceiling_does_not_rest_on_proration()
        => Some.Trust.Track([.. Enumerable.Range(1, 3).Select(number => Pulse.CheckIn(number, 5, ("1", Answer.Skipped)))]).Events.Should().BeEmpty();

    [Fact]
    public void Says_that_no_absence_could_be_looked_for_without_dates()
        => Some.Trust.Track(Pulse.Sessions(8, 8), CourseOptions.None.WithAbsence(TimeSpan.FromDays(7), Monday)).Notes.Should().ContainSingle().Which.Kind.Should().Be(CourseNoteKind.AbsenceNotJudged);

    [Fact]
    public void Whether_a_talk_helped_is_known_only_if_there_was_one()
        => new Action(() => _ = new AfterDrop(talked: false, helped: true)).Should().Throw<ArgumentException>();

    [Fact]
    public void The_therapists_own_form_is_not_told_to_the_client()
        => Some.Trust.Interpret(Some.Trust.Track([new(1, Some.Score(InstrumentId.TrustCheckInTherapist, Some.CheckIn(4)))]), Audience.Client, "en")
            .Statements.Should().ContainSingle().Which.Kind.Should().Be(CourseStatementKind.NotForAudience);

    private static string Texts(Course course, Audience audience)
        => string.Join("\n", Some.Trust.Interpret(course, audience, "en").Statements.Select(statement => statement.Text));
}
