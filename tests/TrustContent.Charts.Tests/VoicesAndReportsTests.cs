using SkiaSharp;
using TrustContent.Catalog;
using TrustContent.Charts.Tests.Support;
using TrustContent.Responses;
using TrustContent.Tracking;

namespace TrustContent.Charts.Tests;

public class VoicesAndReportsTests
{
    private static readonly Course Both = Some.Trust.Track(
    [
        Guessed(1, 4, 3), Guessed(2, 4, 3), Guessed(3, 5, 4),
        Pulse.CheckIn(4, 4).WithUnsealedTherapist(Guess(1)),
        Pulse.CheckIn(5, 4, ("hurt", Answer.Yes), ("crossed-line", Answer.Yes)),
        Pulse.CheckIn(6, 2),
        Pulse.CheckIn(7, 4).WithAfterDrop(new AfterDrop(talked: true, helped: true)),
    ]);

    [Fact]
    public void The_therapists_voice_is_drawn_for_the_therapist_only()
    {
        var (therapist, client) = (new Drawn(Both, Audience.Therapist), new Drawn(Both));

        therapist.Texts.Should().Contain(["Client's rating", "Your guess"]);
        therapist.Pieces(Drawn.TherapistColor).Should().NotBeEmpty();
        client.Texts.Should().Contain("Your rating").And.NotContain(text => text.Contains("uess"));
        client.Svg.ToString().Should().NotContain(Drawn.TherapistColor);
        client.Picture.AlternativeText.Should().NotContain("uess");
    }

    [Fact]
    public void Only_sealed_guesses_are_drawn()
    {
        var drawn = new Drawn(Both, Audience.Therapist);
        var edge = drawn.SessionX("4") - 20;

        drawn.Pieces(Drawn.TherapistColor).Where(piece => piece.To.X < drawn.SessionX("6") + 20).Should().OnlyContain(piece => piece.To.X < edge);
        drawn.Texts.Should().Contain(text => text.Contains("given after your client's answers were seen"));
    }

    [Fact]
    public void The_two_voices_can_be_told_apart_without_colour()
    {
        var drawn = new Drawn(Both, Audience.Therapist);
        var (client, therapist) = (drawn.Pieces(Drawn.ClientColor), drawn.Pieces(Drawn.TherapistColor));

        // Either a fifth of luminance lies between them, or both shape and dash differ.
        var differ = Math.Abs(Luminance(Drawn.ClientColor) - Luminance(Drawn.TherapistColor)) >= 0.2;
        var isDashed = therapist.Count > 2 * client.Count && therapist.Max(piece => piece.To.X - piece.From.X) < 10;
        var isOtherShape = drawn.Rounds(Drawn.ClientColor).Count > 0 && drawn.Rounds(Drawn.TherapistColor).Count == 0;
        (differ || (isDashed && isOtherShape)).Should().BeTrue();
    }

    [Fact]
    public void Reports_stand_in_rows_of_their_own_below_the_axis()
    {
        var drawn = new Drawn(Both);
        var axis = drawn.Words.Single(word => word.Text == "Session").Y;

        drawn.Words.Single(word => word.Text == "You reported something").Y.Should().BeGreaterThan(axis);
        drawn.Words.Single(word => word.Text == "Talked about the drop: helped").Y.Should().BeGreaterThan(axis);
        new Drawn(Pulse.Course(8, 8, 8)).Texts.Should().NotContain(text => text.Contains("reported"));
    }

    [Fact]
    public void What_the_therapist_may_not_be_told_is_in_no_part_of_the_picture()
    {
        var course = Some.Trust.Track([Pulse.CheckIn(1, 4), Pulse.CheckIn(2, 4, ("crossed-line", Answer.Yes)), Pulse.CheckIn(3, 4)]);
        var without = Some.Trust.Track([Pulse.CheckIn(1, 4), Pulse.CheckIn(2, 4), Pulse.CheckIn(3, 4)]);

        new Drawn(course, Audience.Therapist).SvgBytes.Should().Equal(new Drawn(without, Audience.Therapist).SvgBytes);
        new Drawn(course).Texts.Should().Contain("You reported something");
    }

    [Fact]
    public void A_ceiling_is_a_remark_for_the_therapist()
    {
        var course = Pulse.Course(9, 10, 10, 10);

        new Drawn(course, Audience.Therapist).Texts.Should().Contain(text => text.StartsWith("The last 3 ratings were all the best possible."));
        new Drawn(course).Texts.Should().NotContain(text => text.Contains("best possible"));
    }

    [Fact]
    public void Where_higher_is_worse_a_fall_for_the_worse_is_a_rise()
    {
        var id = InstrumentId.Parse("test-worse");
        var course = Some.Trust.Track(new[] { 1, 2, 1, 2, 1, 5, 1 }.Select((code, index) => new TrackedSession(index + 1, Some.Score(id, Some.Answers([("1", code), ("2", code)])))));

        new Drawn(course, Audience.Therapist).Texts.Should().Contain(["Possible scores: 1 to 5. Higher is worse.", "rise (worse)", "back near usual"]).And.NotContain("drop");
        new Drawn(course, Audience.Therapist).Picture.AlternativeText.Should().Contain("The highest is 5, first at session 6.").And.Contain("rise (worse) at session 6 (5)");
    }

    private static double Luminance(string hex)
    {
        var color = SKColor.Parse(hex);
        return ((0.2126 * color.Red) + (0.7152 * color.Green) + (0.0722 * color.Blue)) / 255;
    }

    private static TrackedSession Guessed(int number, double client, double therapist) => Pulse.CheckIn(number, client).WithTherapist(Guess(therapist));

    private static Scoring.ScoreResult Guess(double all) => Some.Score(InstrumentId.TrustCheckInTherapist, Some.CheckIn(all));
}
