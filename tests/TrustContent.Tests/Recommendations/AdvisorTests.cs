using TrustContent.Catalog;
using TrustContent.Recommendations;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Tests.Recommendations;

public class AdvisorTests
{
    [Fact]
    public void Nothing_low_and_no_signal_calls_for_nothing()
    {
        var advice = Client(Some.CheckInScore(4));

        (advice.Notices.Count, advice.Recommendations.Count, advice.WhyNone!.Reason).Should().Be((0, 0, NoAdviceReason.NothingStandsOut));
    }

    [Theory]
    [InlineData("judged", Audience.Therapist, "repair-a-rupture never-judge")]
    [InlineData("hurt", Audience.Therapist, "repair-a-rupture consult")]
    [InlineData("hurt", Audience.Client, "when-trust-is-missing when-a-therapist-harms your-rights")]
    [InlineData("judged", Audience.Client, "when-trust-is-missing your-rights")]
    public void A_signal_leads_to_exploring_and_repairing(string signal, Audience audience, string topics)
        => Topics(Some.Trust.Recommend(Some.CheckInScore(5, (signal, Answer.Yes)), audience, "en")).Should().Be(topics);

    [Theory]
    [InlineData("12", "give-time")]
    [InlineData("3", "ask-what-client-wants")]
    [InlineData("10", "ask-for-feedback")]
    [InlineData("11", "ask-for-feedback")]
    [InlineData("1", "ask-different-questions")]
    [InlineData("5", "never-judge avoid-rejection talk-about-difference-and-power")]
    [InlineData("6", "privacy-and-boundaries consult")]
    public void A_low_answer_leads_the_therapist_to_a_strategy(string item, string topic)
        => Topics(Therapist(Some.CheckInScore(4, (item, 2)))).Should().Be(topic);

    [Fact]
    public void Give_time_is_for_the_therapist_only_and_never_for_low_hope()
    {
        var rules = Some.Trust.Catalog.FindRules(InstrumentId.TrustCheckIn)!.Rules.Where(rule => rule.Topics.Contains(TopicId.GiveTime)).ToArray();

        rules.Should().NotBeEmpty().And.OnlyContain(rule => rule.Audience == Audience.Therapist);
        Topics(Therapist(Some.CheckInScore(5, ("7", 1), ("8", 1), ("9", 1)))).Should().NotContain("give-time");
    }

    [Fact]
    public void Hard_things_get_the_client_other_ways_and_the_therapist_no_attribution()
    {
        var score = Some.CheckInScore(4, ("11", 2));
        Topics(Client(score)).Should().Be("when-trust-is-missing");

        var told = Therapist(score).Recommendations.Should().ContainSingle().Which.Reasons.Should().ContainSingle().Which;
        told.Threshold.Should().BeNull();
        told.Text.Should().NotContain("11").And.NotContain("answered").And.NotContain("low");
    }

    [Fact]
    public void A_reason_is_printed_with_its_threshold_and_whose_that_is()
    {
        var reason = Therapist(Some.CheckInScore(4, ("12", 1))).Recommendations[0].Reasons[0];

        (reason.Threshold!.Value, reason.Threshold.Verification).Should().Be((2, Verification.Ours));
        reason.Text.Should().Contain("2 or less").And.Contain("not a cut-off");
    }

    [Fact]
    public void A_topic_stands_once_with_all_its_reasons()
    {
        var advice = Therapist(Some.CheckInScore(4, ("2", 1), ("3", 1), ("1", 1)));

        advice.Recommendations.Select(next => next.Topic.Id.Value).Should().OnlyHaveUniqueItems();
        advice.Recommendations.Single(next => next.Topic.Id == TopicId.AskWhatClientWants).Reasons.Should().HaveCount(3, "direction, use, and the lowest area");
    }

    [Fact]
    public void The_lowest_area_leads_somewhere_only_where_one_stands_out()
    {
        Topics(Therapist(Some.CheckInScore(5, ("10", 3), ("11", 3), ("12", 3)))).Should().Be("ask-for-feedback");
        Topics(Therapist(Some.CheckInScore(5, ("10", 3)))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(5)]
    [InlineData(1)]
    public void A_crossed_line_shows_a_notice_and_holds_everything_else_back(double all)
    {
        var score = Some.CheckInScore(all, ("crossed-line", Answer.Yes), ("hurt", Answer.Yes), ("judged", Answer.Yes));

        var client = Client(score);
        client.Notices[0].Id.Value.Should().Be("line-crossed");
        client.Notices[0].Topics.Select(topic => topic.Id).Should().Contain([TopicId.WhenATherapistHarms, TopicId.YourRights]);
        (client.Recommendations.Count, client.WhyNone!.Reason).Should().Be((0, NoAdviceReason.SafetyNoticeOpen));
    }

    [Fact]
    public void The_notice_says_what_a_client_must_know()
    {
        var notice = Client(Some.CheckInScore(5, ("crossed-line", Answer.Yes))).Notices.Single();
        var text = string.Join("\n", notice.Paragraphs);

        text.Should().ContainEquivalentOf("do not have to").And.ContainEquivalentOf("you can stop").And.ContainEquivalentOf("not your fault")
            .And.ContainEquivalentOf("nobody watches").And.Contain("Patient advocate: 555 0100").And.Contain("the clinic's safeguarding lead");
        notice.Contacts.Should().ContainSingle();
        notice.Recipient.Should().Be("the clinic's safeguarding lead");
    }

    [Fact]
    public void The_therapist_cannot_tell_a_crossed_line_from_any_other_silence()
    {
        var quiet = new[]
        {
            Some.CheckInScore(5, ("crossed-line", Answer.Yes)),
            Some.CheckInScore(5),
            Some.Score(InstrumentId.TrustCheckIn, Some.CheckIn(1).Keys.ToDictionary(item => item, _ => Answer.Declined)),
            Some.Score(InstrumentId.TrustCheckIn, []),
            Some.Score(InstrumentId.TrustCheckIn, Some.Answers([("crossed-line", Answer.Yes)])),
        };

        quiet.Select(score => Therapist(score)).Should().OnlyContain(advice =>
            advice.Notices.Count == 0 && advice.Recommendations.Count == 0 && advice.WhyNone!.Reason == NoAdviceReason.NotAvailable);
        quiet.Select(score => Therapist(score).WhyNone!.Text).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void A_signal_counts_although_nothing_can_be_scored()
    {
        Client(Some.Score(InstrumentId.TrustCheckIn, Some.Answers([("crossed-line", Answer.Yes)]))).Notices.Should().ContainSingle();
        Topics(Therapist(Some.Score(InstrumentId.TrustCheckIn, Some.Answers([("hurt", Answer.Yes)])))).Should().Be("repair-a-rupture consult");
        Topics(Therapist(Some.Score(InstrumentId.TrustCheckIn, Some.Answers([("12", 1)])))).Should().BeEmpty("one answer is no score");
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Low_hope_asks_the_therapist_to_ask_and_gives_the_client_the_crisis_text(double hope, bool isLow)
    {
        var score = Some.CheckInScore(4, ("9", hope));

        Client(score).Notices.Select(notice => notice.Id.Value).Should().Equal(isLow ? ["low-hope-client"] : []);
        var therapist = Therapist(score).Notices;
        therapist.Select(notice => notice.Id.Value).Should().Equal(isLow ? ["low-hope-therapist"] : []);
        if (isLow)
        {
            string.Join("\n", Client(score).Notices[0].Paragraphs).Should().Contain("Patient advocate").And.ContainEquivalentOf("emergency number");
            Client(score).Notices[0].Topics.Select(topic => topic.Id).Should().Equal(TopicId.InCrisis);
            string.Join("\n", therapist[0].Paragraphs).Should().ContainEquivalentOf("thoughts of suicide").And.Contain("1.96").And.Contain("1.33");
            therapist[0].Contacts.Should().BeEmpty("those are the client's");
        }
    }

    [Fact]
    public void The_reasons_for_no_advice_are_told_apart_to_the_client()
    {
        Client(Some.Score(InstrumentId.TrustCheckIn, [])).WhyNone!.Reason.Should().Be(NoAdviceReason.NothingScored);
        Client(Some.Score(InstrumentId.WaiSr, Some.CheckIn(1))).WhyNone!.Reason.Should().Be(NoAdviceReason.NoRules);
        Client(Some.Score(InstrumentId.TrustCheckInTherapist, Some.CheckIn(1))).WhyNone!.Reason.Should().Be(NoAdviceReason.NotForAudience);
        Client(Some.Score(InstrumentId.TrustPulse, Some.Answers(Enumerable.Range(1, 4).Select(item => (item.ToString(), Answer.Declined))))).WhyNone!.Reason
            .Should().Be(NoAdviceReason.Declined);
    }

    [Fact]
    public void Advice_leads_only_to_topics_its_reader_may_read()
    {
        foreach (var rules in Some.Trust.Catalog.Rules)
        {
            rules.Rules.Should().OnlyContain(rule => rule.Topics.All(topic => Some.Trust.Catalog.GetTopic(topic).Audiences.Contains(rule.Audience)));
            rules.Notices.Should().OnlyContain(notice => notice.Topics.All(topic => Some.Trust.Catalog.GetTopic(topic).Audiences.Contains(notice.Audience)));
        }
    }

    [Fact]
    public void No_advice_tells_a_therapist_that_harm_was_reported()
        => Some.Trust.Catalog.Rules.SelectMany(rules => rules.Rules.SelectMany(rule => rule.Topics).Concat(rules.Notices.SelectMany(notice => notice.Topics)))
            .Concat(Some.Trust.Catalog.Course.Rules.SelectMany(rule => rule.Topics))
            .Should().NotContain(TopicId.RespondToAReportOfHarm);

    [Fact]
    public void Every_rule_of_every_instrument_can_speak_and_has_its_words()
    {
        foreach (var rules in Some.Trust.Catalog.Rules)
        {
            foreach (var rule in rules.Rules)
            {
                foreach (var condition in rule.When)
                {
                    var advice = Some.Trust.Recommend(Meeting(rules.Instrument, condition), rule.Audience, "en");
                    advice.Recommendations.SelectMany(next => next.Reasons).Select(reason => reason.Rule).Should().Contain(rule.Id, condition.Kind.ToString());
                }
            }
        }
    }

    /// <summary>The mildest response that meets a condition.</summary>
    private static ScoreResult Meeting(InstrumentId id, RuleCondition condition)
    {
        var instrument = Some.Trust.Catalog.GetInstrument(id);
        var answers = instrument.Items.ToDictionary(item => item.Id.Value, item => (Answer)item.Response.Maximum);
        if (condition.Kind == ConditionKind.Signal)
        {
            answers[condition.Item!.Value] = Answer.Yes;
        }
        else if (condition.Kind == ConditionKind.ItemAtMost)
        {
            answers[condition.Item!.Value] = condition.Threshold!.Value;
        }
        else
        {
            foreach (var item in instrument.Scales.Single(scale => scale.Id == condition.Scale).Items)
            {
                answers[item.Id.Value] = item.Response.Maximum - condition.Threshold!.Value;
            }
        }

        return Some.Score(id, answers);
    }

    private static Advice Client(ScoreResult score) => Some.Trust.Recommend(score, Audience.Client, "en");

    private static Advice Therapist(ScoreResult score) => Some.Trust.Recommend(score, Audience.Therapist, "en");

    private static string Topics(Advice advice) => string.Join(" ", advice.Recommendations.Select(next => next.Topic.Id));
}
