using TrustContent.Catalog;
using TrustContent.Interpretation;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Tests.Interpretation;

public class InterpreterTests
{
    [Fact]
    public void A_score_is_said_with_its_range_and_position()
    {
        // Two of three: (4 + 2) / 2 = 3, halfway from 1 to 5.
        var said = Said(Some.CheckInScore(4, ("1", 2), ("2", Answer.Skipped)), StatementKind.Score)[0];

        (said.Scale!.Value, said.Text).Should().Be(("helpfulness", "Helpfulness: 3 on a scale from 1 to 5, 50% of the way up. Higher is better."));
    }

    [Fact]
    public void Proration_is_said() => Said(Some.CheckInScore(4, ("2", Answer.Skipped)), StatementKind.Prorated).Select(said => said.Scale!.Value).Should().Equal("helpfulness", "total");

    [Fact]
    public void A_missing_score_is_said_not_to_be_a_low_one()
    {
        var said = Said(Some.CheckInScore(4, ("2", Answer.Skipped), ("3", Answer.Skipped)), StatementKind.NoScore);

        said.Select(each => each.Scale!.Value).Should().Equal("helpfulness", "total");
        said.Should().OnlyContain(each => each.Text.Contains("is not a low score"));
    }

    [Theory]
    [InlineData(4, 4, StatementKind.NoAreaStandsOut)]
    [InlineData(5, 4, StatementKind.LowestScale)]
    public void An_area_stands_out_only_from_a_gap_of_one(double others, double lowest, StatementKind expected)
    {
        var score = Some.CheckInScore(others, ("4", lowest), ("5", lowest), ("6", lowest));

        Said(score, expected).Should().ContainSingle();
        Said(score, StatementKind.LowestScale).Concat(Said(score, StatementKind.NoAreaStandsOut)).Should().ContainSingle();
    }

    [Fact]
    public void A_gap_of_one_counts_although_thirds_are_not_exact_in_binary()
    {
        // Safety 10 / 3, the others 13 / 3: a gap of exactly 1, which is 0.9999999999999996 in binary.
        var score = Some.CheckInScore(4, ("1", 5), ("4", 3), ("5", 3), ("6", 4), ("7", 5), ("10", 5));

        (score[ScaleId.Parse("helpfulness")].Value - score[ScaleId.Parse("safety")].Value).Should().BeLessThan(1, "or this tests nothing");
        Said(score, StatementKind.LowestScale).Should().ContainSingle().Which.Scale!.Value.Should().Be("safety");
    }

    [Fact]
    public void Two_areas_equally_low_do_not_stand_out()
        => Said(Some.CheckInScore(5, [.. Enumerable.Range(1, 6).Select(item => (item.ToString(), (Answer)2))]), StatementKind.NoAreaStandsOut).Should().ContainSingle();

    [Fact]
    public void Areas_are_not_compared_when_one_has_no_score()
        => Said(Some.CheckInScore(4, ("4", Answer.Skipped), ("5", Answer.Skipped)), StatementKind.AreasNotCompared).Should().ContainSingle();

    [Fact]
    public void Low_answers_are_named_with_whose_threshold_it_is()
    {
        var said = Said(Some.CheckInScore(4, ("12", 2), ("3", 3)), StatementKind.LowAnswer).Should().ContainSingle().Which;

        (said.Item!.Value, said.Threshold!.Value, said.Threshold.Verification).Should().Be(("12", 2, Verification.Ours));
        said.Text.Should().Contain("The pace was right for me.").And.Contain("not a cut-off");
    }

    [Theory]
    [InlineData("10")]
    [InlineData("11")]
    [InlineData("13")]
    public void The_therapist_is_not_told_what_is_hard_to_say(string item)
    {
        var score = Some.CheckInScore(4, (item, 1));

        Said(score, StatementKind.LowAnswer).Should().ContainSingle("the client sees the own answer");
        Said(score, StatementKind.LowAnswer, Audience.Therapist).Should().BeEmpty();
    }

    [Fact]
    public void No_meaning_is_invented()
    {
        Said(Some.CheckInScore(1), StatementKind.NotEstablished).Should().ContainSingle().Which.Text.Should().Contain("not been validated");
        Said(Some.Score(InstrumentId.WaiSr, Some.CheckIn(1)), StatementKind.NotEstablished).Should().ContainSingle().Which.Text.Should().Contain("No source gives a cut-off");
        foreach (var score in new[] { Some.CheckInScore(1), Some.CheckInScore(5), Some.Score(InstrumentId.WaiSr, Some.CheckIn(1)) })
        {
            string.Join(" ", Some.Trust.Interpret(score, Audience.Therapist, "en").Statements.Select(said => said.Text))
                .Should().NotMatchRegex("(?i)\\b(poor|severe|normal|abnormal|moderate|clinical range|weak alliance is|percentile)\\b");
        }
    }

    [Fact]
    public void An_instrument_without_thresholds_gets_no_lowest_area()
    {
        var score = Some.Score(InstrumentId.WaiSr, Some.CheckIn(5, ("1", 1), ("2", 1), ("10", 1), ("12", 1)));

        Some.Trust.Interpret(score, Audience.Therapist, "en").Statements.Select(said => said.Kind)
            .Should().NotContain([StatementKind.LowestScale, StatementKind.NoAreaStandsOut, StatementKind.LowAnswer]);
    }

    [Fact]
    public void The_therapists_guess_is_not_shown_to_the_client()
    {
        var score = Some.Score(InstrumentId.TrustCheckInTherapist, Some.CheckIn(2));

        Some.Trust.Interpret(score, Audience.Client, "en").Statements.Select(said => said.Kind).Should().Equal(StatementKind.NotForAudience);
        Some.Trust.Interpret(score, Audience.Therapist, "en").Statements.Should().HaveCountGreaterThan(5);
    }

    [Fact]
    public void A_choice_of_the_callers_is_said()
    {
        var response = Some.Trust.Respond(InstrumentId.TrustCheckIn, Some.CheckIn(4));
        var score = Some.Trust.Score(response, new ScoringChoice(MissingChoice.RequireAll, ScoreMetric.Sum));

        Said(score, StatementKind.ChosenScoring).Should().HaveCount(2);
        Said(Some.Trust.Score(response, new ScoringChoice(metric: ScoreMetric.Mean)), StatementKind.ChosenScoring).Should().BeEmpty("the mean is its own metric");
    }

    [Fact]
    public void An_invalid_response_is_said_to_be_one()
        => Said(Some.CheckInScore(4, ("1", 9)), StatementKind.NoScore).Should().HaveCount(5).And.OnlyContain(said => said.Text.Contains("could not be used"));

    [Fact]
    public void An_unknown_audience_is_refused()
        => ((Action)(() => Some.Trust.Interpret(Some.CheckInScore(4), (Audience)7, "en"))).Should().Throw<ArgumentOutOfRangeException>();

    private static Statement[] Said(ScoreResult score, StatementKind kind, Audience audience = Audience.Client)
        => [.. Some.Trust.Interpret(score, audience, "en").Statements.Where(said => said.Kind == kind)];
}
