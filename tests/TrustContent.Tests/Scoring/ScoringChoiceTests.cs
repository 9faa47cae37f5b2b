using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Tests.Scoring;

/// <summary>A caller may choose other than the instrument says, and the result records it.</summary>
public class ScoringChoiceTests
{
    private static readonly ScaleId Goal = ScaleId.Parse("goal");
    private static readonly ScaleId Helpfulness = ScaleId.Parse("helpfulness");

    [Fact]
    public void Prorating_is_never_a_default_and_is_recorded_when_chosen()
    {
        // Item 8 missing: goal has 4 + 4 + 4 on three items, prorated (12 × 4) / 3 = 16; the total has 44 on eleven, (44 × 12) / 11 = 48.
        var response = Wai(4, ("8", Answer.Skipped));

        Some.Trust.Score(response)[Goal].Value.Should().BeNull();
        var chosen = Some.Trust.Score(response, new ScoringChoice(MissingChoice.Prorate(1)));
        chosen[Goal].Value.Should().Be(16);
        chosen[ScaleId.Total].Value.Should().Be(48);
        (chosen[Goal].MissingRule, chosen[Goal].IsMissingRuleChosen, chosen[Goal].IsProrated, chosen[Goal].Answered).Should().Be(("prorate:1", true, true, 3));
        chosen[ScaleId.Total].MissingRule.Should().Be("prorate:3", "a total over items allows as many as its three scales together");
        Some.Trust.Interpret(chosen, Audience.Therapist, "en").Statements.Should().Contain(said => said.Text.Contains("prorate:1"));
    }

    [Fact]
    public void A_total_over_items_allows_k_for_each_of_its_scales_and_no_more()
    {
        Some.Trust.Score(Wai(4, Missing("1", "3", "4")), new ScoringChoice(MissingChoice.Prorate(1)))[ScaleId.Total].Value.Should().Be(48);
        Some.Trust.Score(Wai(4, Missing("1", "3", "4", "5")), new ScoringChoice(MissingChoice.Prorate(1)))[ScaleId.Total].Value.Should().BeNull();
    }

    [Fact]
    public void Requiring_all_overrules_the_instrument()
    {
        var response = Some.Trust.Respond(InstrumentId.TrustCheckIn, Some.CheckIn(4, ("1", Answer.Skipped)));

        Some.Trust.Score(response)[Helpfulness].Value.Should().Be(4);
        var strict = Some.Trust.Score(response, new ScoringChoice(MissingChoice.RequireAll));
        strict[Helpfulness].Value.Should().BeNull();
        strict[ScaleId.Total].WhyNull!.Code.Should().BeSameAs(IssueCode.ComponentNotScored);
    }

    [Fact]
    public void The_metric_may_be_chosen()
    {
        // Threes: task 4 × 3 = 12 as a sum, 3 as a mean. Check-in: 3 × 4 = 12 a scale as a sum, and 4 × 12 = 48 in total.
        Some.Trust.Score(Wai(3), new ScoringChoice(metric: ScoreMetric.Mean))[ScaleId.Parse("task")].Value.Should().Be(3);
        var sums = Some.Trust.Score(Some.Trust.Respond(InstrumentId.TrustCheckIn, Some.CheckIn(4)), new ScoringChoice(metric: ScoreMetric.Sum));
        sums[Helpfulness].Value.Should().Be(12);
        (sums[ScaleId.Total].Value, sums[ScaleId.Total].Minimum, sums[ScaleId.Total].Maximum).Should().Be((48, 12, 60));
    }

    [Fact]
    public void A_choice_that_leaves_nothing_to_answer_is_refused()
    {
        ((Action)(() => Some.Trust.Score(Wai(3), new ScoringChoice(MissingChoice.Prorate(4))))).Should().Throw<TrustContentException>().WithMessage("TC4004*");
        ((Action)(() => MissingChoice.Prorate(0))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_score_explains_itself()
    {
        var score = Some.Score(InstrumentId.Parse("test-reversed"), Some.Answers([("1", 7), ("2", 1), ("3", Answer.Declined)]));
        var codes = score[ScaleId.Parse("codes")];

        // Keyed 7 and 8 - 1 = 7; (14 × 3) / 2 = 21 on 3 to 21.
        (codes.Value, codes.Minimum, codes.Maximum, codes.PercentOfRange).Should().Be((21, 3, 21, 100));
        codes.Items.Select(item => (item.Item.Value, item.Given, item.IsReversed, item.Keyed, item.Reason)).Should().Equal(
            ("1", 7, false, 7, null), ("2", 1, true, 7, null), ("3", null, false, null, MissingReason.Declined));
        (codes.Metric, codes.MissingRule, codes.IsMissingRuleChosen).Should().Be((ScoreMetric.Sum, "prorate:2", false));
        score.Instrument.KeyFingerprint.Should().MatchRegex("^[0-9a-f]{16}$");
    }

    [Fact]
    public void The_fingerprint_names_the_key_and_nothing_else()
    {
        string Fingerprint(params (string Old, string New)[] changes)
        {
            var from = Path.Combine(Repository.TestContent, "instruments", "test-reversed");
            using var folder = new TempFolder()
                .WithCopy(Path.Combine(from, "instrument.json"), "instruments/own/instrument.json", [("\"id\": \"test-reversed\"", "\"id\": \"own\""), .. changes])
                .WithCopy(Path.Combine(from, "about.en.json"), "instruments/own/about.en.json");
            return TrustContentService.Create(options => Some.Quiet(options).AddFolder(folder.Path)).Catalog.GetInstrument(InstrumentId.Parse("own")).KeyFingerprint;
        }

        var key = Fingerprint();
        Fingerprint(("Nobody", "Somebody")).Should().Be(key);
        Fingerprint(("\"reversed\": [\"2\"]", "\"reversed\": [\"3\"]")).Should().NotBe(key);
        Fingerprint(("\"maximum\": 7", "\"maximum\": 6")).Should().NotBe(key);
        Fingerprint(("\"metric\": \"sum\"", "\"metric\": \"mean\"")).Should().NotBe(key);
        Fingerprint(("\"maximumMissing\": 2", "\"maximumMissing\": 1")).Should().NotBe(key);
    }

    private static (string, Answer)[] Missing(params string[] items) => [.. items.Select(item => (item, Answer.Skipped))];

    private static Response Wai(double all, params (string, Answer)[] changes) => Some.Trust.Respond(InstrumentId.WaiSr, Some.CheckIn(all, changes));
}
