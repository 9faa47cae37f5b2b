using TrustContent.Catalog;
using TrustContent.Interpretation;
using TrustContent.Responses;
using TrustContent.Scoring;
using TrustContent.Tracking;

namespace TrustContent.Tests.Tracking;

public class TwoVoicesTests
{
    [Fact]
    public void Differences_are_therapist_minus_client()
    {
        var voices = Some.Trust.Track([Both(1, 4, 3), Both(2, 3, 4), Both(3, 4, 2)]).Voices!;

        var total = voices.Scales.Single(scale => scale.Scale.Id == ScaleId.Total);
        total.Pairs.Select(pair => pair.Difference).Should().Equal(-1, 1, -2);
        total.MeanDifference.Value.Should().BeApproximately(-2.0 / 3, 1e-12);
        total.MeanAbsoluteDifference.Value.Should().BeApproximately(4.0 / 3, 1e-12);
        total.ErrorBound.Should().BeNull("nobody gave a measurement error");
        voices.Scales.Should().HaveCount(5);
    }

    [Fact]
    public void Agreement_over_time_is_that_of_R()
    {
        // make-reference.R. The answers of one check-in are alike but for the first of each scale, so that totals come in quarters.
        double[] client = [4, 3.5, 4.25, 3.75, 3, 3.25, 4.5, 4, 3.75];
        double[] therapist = [3.5, 3.5, 4, 3.25, 3, 3.5, 4, 3.25, 3.5];
        var pairs = client.Select((rating, index) => new TrackedSession(index + 1, Total(InstrumentId.TrustCheckIn, rating)).WithTherapist(Total(InstrumentId.TrustCheckInTherapist, therapist[index])));

        var agreement = Some.Trust.Track(pairs).Voices!.Scales.Single(scale => scale.Scale.Id == ScaleId.Total).Agreement.Value;

        double[] found = [agreement.Bias, agreement.BiasLow, agreement.BiasHigh, agreement.Tracking, agreement.TrackingLow, agreement.TrackingHigh];
        double[] expected = [-0.2777777777777777, -0.4634006390062884, -0.0921549165492671, 0.5192307692307693, 0.1048044873597491, 0.9336570511017894];
        found.Zip(expected, (one, other) => Math.Abs(one - other)).Should().OnlyContain(difference => difference < 1e-12);
    }

    [Fact]
    public void Agreement_needs_eight_sessions_and_a_rating_that_varies()
    {
        static Finding<VoiceAgreement> Agreement(int sessions, bool varies)
            => Some.Trust.Track(Enumerable.Range(1, sessions).Select(number => Both(number, varies && number == 1 ? 3 : 4, 4))).Voices!.Scales[0].Agreement;

        Agreement(7, varies: true).WhyNot.Should().Be(NotEstablishedReason.TooFewRatings);
        Agreement(8, varies: true).WhyNot.Should().BeNull();
        Agreement(8, varies: false).WhyNot.Should().Be(NotEstablishedReason.NoVariation);
    }

    [Fact]
    public void The_bound_is_what_the_errors_of_both_forms_make_together()
    {
        // SEMs of .3 and .4 make .5 together; 1.959964 times that is .979982.
        static MeasurementError Error(double sem) => new(sem / 0.4, 0.84, ReliabilityKind.Retest, "a test");
        var options = CourseOptions.None.WithMeasurementError(InstrumentId.TrustCheckIn, ScaleId.Total, Error(0.3))
            .WithMeasurementError(InstrumentId.TrustCheckInTherapist, ScaleId.Total, Error(0.4));

        Some.Trust.Track([Both(1, 4, 3)], options).Voices!.Scales.Single(scale => scale.Scale.Id == ScaleId.Total).ErrorBound.Should().BeApproximately(0.979982, 1e-6);
    }

    [Fact]
    public void Names_the_items_that_differ_most_but_not_what_is_hard_to_say()
    {
        static TrackedSession Session(int number) => Pulse.CheckIn(number, 4, ("10", 1), ("11", 1), ("7", 2), ("2", 3))
            .WithTherapist(Some.Score(InstrumentId.TrustCheckInTherapist, Some.CheckIn(4)));
        var items = Some.Trust.Track([Session(1), Session(2), Session(3)]).Voices!.Items.Value;

        items.Take(2).Select(item => (item.Item.Value, item.Mean, item.Pairs)).Should().Equal(("7", 2, 3), ("2", 1, 3));
        items.Select(item => item.Item.Value).Should().NotContain("10").And.NotContain("11");
    }

    [Fact]
    public void A_form_that_was_not_sealed_is_kept_and_not_compared()
    {
        var course = Some.Trust.Track([Pulse.CheckIn(1, 4).WithUnsealedTherapist(Some.Score(InstrumentId.TrustCheckInTherapist, Some.CheckIn(1)))]);

        course.Voices!.Sessions.Should().BeEmpty();
        course.Notes.Should().ContainSingle().Which.Kind.Should().Be(CourseNoteKind.NotSealed);
        course.Sessions[0].Therapist.Should().NotBeNull();
    }

    [Fact]
    public void Lies_far_apart_at_a_quarter_of_the_range_three_times()
    {
        Pulse.Events(Some.Trust.Track([Both(1, 4, 3), Both(2, 4, 3), Both(3, 4, 3)])).Should().Equal("Divergence 3");
        Pulse.Events(Some.Trust.Track([Both(1, 2, 4), Both(2, 4, 4), Both(3, 3, 4)])).Should().Equal("Divergence 3");
        Pulse.Events(Some.Trust.Track([Both(1, 4, 3), Both(2, 4, 3)])).Should().BeEmpty();
        Pulse.Events(Some.Trust.Track([Both(1, 4, 3), Both(2, 4, 4), Both(3, 4, 4)])).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_of_the_therapists_form_reaches_the_client()
    {
        var course = Some.Trust.Track([Both(1, 4, 3), Both(2, 4, 3), Both(3, 4, 3)]);

        Some.Trust.Interpret(course, Audience.Therapist, "en").Statements.Should().Contain(statement => statement.Kind == CourseStatementKind.Voices);
        Some.Trust.Interpret(course, Audience.Client, "en").Statements.Select(statement => statement.Text).Should().NotContain(text => text.Contains("guess"));
        Some.Trust.Recommend(course, Audience.Client, "en").Recommendations.Should().BeEmpty();
    }

    private static TrackedSession Both(int number, double client, double therapist)
        => Pulse.CheckIn(number, client).WithTherapist(Some.Score(InstrumentId.TrustCheckInTherapist, Some.CheckIn(therapist)));

    private static ScoreResult Total(InstrumentId instrument, double total)
    {
        // Each of the four scales is raised by one until the total is reached.
        var raised = (int)Math.Round((total - Math.Floor(total)) * 4);
        var answers = Enumerable.Range(1, 12).Select(item => (item.ToString(), (Answer)(Math.Floor(total) + ((item - 1) / 3 < raised ? 1 : 0))));
        return Some.Score(instrument, Some.Answers(answers));
    }
}
