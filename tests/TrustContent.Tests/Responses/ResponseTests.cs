using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Responses;

namespace TrustContent.Tests.Responses;

public class ResponseTests
{
    [Fact]
    public void All_problems_come_together_each_with_its_item()
    {
        Action respond = () => Some.Trust.Respond(InstrumentId.TrustCheckIn, Some.CheckIn(
            4, ("1", 6), ("2", 0), ("3", 2.5), ("4", double.NaN), ("5", double.PositiveInfinity), ("6", Answer.Yes), ("hurt", 1), ("14", 3), ("judge", Answer.No)));

        respond.Should().Throw<TrustContentException>().Which.Issues.Select(issue => issue.Code.Id + " " + issue.Place).Should().Equal(
            "TC3001 item '14'", "TC3001 item 'judge'", "TC3002 item 1", "TC3002 item 2", "TC3003 item 3", "TC3004 item 4", "TC3004 item 5", "TC3005 item 6", "TC3005 item hurt");
    }

    [Fact]
    public void TryRespond_does_not_throw_and_says_the_same()
    {
        Some.Trust.TryRespond(InstrumentId.TrustCheckIn, Some.CheckIn(4, ("1", 6)), out var response).Should().BeFalse();

        response.IsValid.Should().BeFalse();
        response.Issues.Should().ContainSingle().Which.Code.Should().BeSameAs(IssueCode.AnswerOutOfRange);
        response[ItemId.Parse("1")].State.Should().Be(AnswerState.Invalid);
        response[ItemId.Parse("1")].Value.Should().BeNull("what cannot be an answer is not kept");
    }

    [Theory]
    [InlineData(MissingReason.NotRecorded)]
    [InlineData(MissingReason.Skipped)]
    [InlineData(MissingReason.Declined)]
    [InlineData(MissingReason.NotApplicable)]
    [InlineData(MissingReason.NotAsked)]
    public void A_missing_answer_keeps_its_reason_and_is_never_zero(MissingReason reason)
    {
        var answer = Some.Trust.Respond(InstrumentId.TrustPulse, Some.Answers([("1", Answer.Missing(reason))]))[ItemId.Parse("1")];

        (answer.State, answer.Reason, answer.Value).Should().Be((AnswerState.Missing, reason, null));
    }

    [Fact]
    public void What_is_left_out_was_not_recorded()
        => Some.Trust.Respond(InstrumentId.TrustPulse, new Dictionary<string, Answer>()).Items.Should().OnlyContain(answer => answer.Reason == MissingReason.NotRecorded);

    [Fact]
    public void The_default_answer_is_a_missing_one() => default(Answer).Should().Be(Answer.NotRecorded).And.NotBe((Answer)0);

    [Fact]
    public void Zero_is_an_answer() => Some.Trust.Respond(InstrumentId.TrustPulse, Some.Answers([("1", 0)]))[ItemId.Parse("1")].Value.Should().Be(0);

    [Fact]
    public void Answers_come_in_the_order_of_the_form_whatever_the_order_they_were_given_in()
        => Some.Trust.Respond(InstrumentId.TrustCheckIn, Some.Answers([("12", 1), ("3", 2), ("hurt", Answer.No), ("1", 3)])).Items.Select(answer => answer.Item.Value)
            .Should().Equal(Enumerable.Range(1, 13).Select(item => item.ToString()));

    [Fact]
    public void Later_changes_to_the_callers_answers_change_nothing()
    {
        var answers = Some.CheckIn(4);
        var response = Some.Trust.Respond(InstrumentId.TrustCheckIn, answers);
        answers["1"] = 1;

        response[ItemId.Parse("1")].Value.Should().Be(4);
    }
}
