using TrustContent.Catalog;
using TrustContent.Components.Tests.Support;
using TrustContent.Responses;

namespace TrustContent.Components.Tests;

public class PostedAnswersTests
{
    [Fact]
    public void Skip_is_missing_and_not_zero()
    {
        var posted = Site.Posted(InstrumentId.TrustPulse, ("a.1", "skip"), ("a.2", "0"));

        posted.Answers["1"].Should().Be(Answer.Skipped);
        posted.Answers["2"].Should().Be(Answer.Of(0));
        posted.Problems.Should().BeEmpty();
    }

    [Fact]
    public void What_was_left_untouched_is_missing()
    {
        var posted = Site.Posted(Site.Lines, ("a.1", ""), ("other", "5"));
        Site.Form(Site.Lines).TryRespond(posted.Answers, out var response).Should().BeTrue();

        response.Items.Should().OnlyContain(item => item.State == AnswerState.Missing && item.Reason == MissingReason.Skipped);
        posted.Unanswered.Select(item => item.Value).Should().Equal("1", "2");
        Site.Trust.Score(response).HasAnyScore.Should().BeFalse();
    }

    [Theory]
    [InlineData("7.5", 7.5)]
    [InlineData("7,5", 7.5)]
    [InlineData(" 10 ", 10.0)]
    [InlineData("٧٫٥", 7.5)]
    [InlineData("۳", 3.0)]
    [InlineData("0", 0.0)]
    public void Numbers_are_read_as_people_write_them(string text, double number)
    {
        var posted = Site.Posted(Site.Lines, ("a.1", text));

        (posted.Answers["1"], posted.Problems.Count).Should().Be((Answer.Of(number), 0));
    }

    [Theory]
    [InlineData("line", "1", "x", "TC3004")]
    [InlineData("line", "1", "1e0", "TC3004")]
    [InlineData("line", "1", "1,000.5", "TC3004")]
    [InlineData("line", "1", "NaN", "TC3004")]
    [InlineData("line", "1", "Infinity", "TC3004")]
    [InlineData("line", "1", "-", "TC3004")]
    [InlineData("line", "1", "10.5", "TC3002")]
    [InlineData("line", "1", "−1", "TC3002")]
    [InlineData("line", "1", "yes", "TC3005")]
    [InlineData("trust-pulse", "1", "3.5", "TC3003")]
    [InlineData("trust-pulse", "hurt", "4", "TC3005")]
    [InlineData("trust-pulse", "hurt", "maybe", "TC3005")]
    public void What_cannot_be_read_is_a_problem_with_the_librarys_code(string instrument, string item, string text, string code)
    {
        var id = InstrumentId.Parse(instrument);
        var posted = Site.Posted(id, ("a." + item, text));
        Site.Trust.TryRespond(id, posted.Answers, out var response);

        var problem = posted.Problems.Should().ContainSingle().Which;
        (problem.Code.Id, problem.Place).Should().Be((code, "item " + item));
        problem.Message.Should().Be(problem.Code.Title, "nothing of what was sent is in it");
        response.Issues.Select(issue => (issue.Code, issue.Place)).Should().Equal([(problem.Code, problem.Place)], "the library says the same");
    }

    [Fact]
    public void Two_answers_to_one_question_are_none() => Site.Posted(Site.Lines, ("a.1", "7"), ("a.1", "skip")).Problems.Should().ContainSingle().Which.Code.Id.Should().Be("TC3004");

    [Fact]
    public void An_answer_to_no_question_is_a_problem_and_its_name_is_not_shown()
    {
        var problem = Site.Posted(Site.Lines, ("a.<script>", "7")).Problems.Should().ContainSingle().Which;

        problem.Code.Id.Should().Be("TC3001");
        problem.ToString().Should().NotContain("script");
    }

    [Fact]
    public void A_response_comes_back_as_the_same_answers()
    {
        var posted = Site.Posted(InstrumentId.TrustPulse, ("a.1", "7"), ("a.2", "skip"), ("a.3", "decline"), ("a.hurt", "yes"), ("a.judged", "no"), ("a.crossed-line", "decline"), ("a.4", "0"));
        Site.Form(InstrumentId.TrustPulse).TryRespond(posted.Answers, out var response);

        PostedAnswers.Of(response).Answers.Should().Equal(posted.Answers);
    }

    [Theory]
    [InlineData("1", "next", "", 2, false)]
    [InlineData("3", "back", "", 2, false)]
    [InlineData("1", "back", "", 1, false)]
    [InlineData("1", "next", "77", 1, false)]
    [InlineData("1", "back", "77", 1, false)]
    [InlineData("1", "", "5", 2, false)]
    [InlineData("7", "", "5", 7, true)]
    [InlineData("7", "send", "5", 7, true)]
    [InlineData("7", "send", "77", 1, false)]
    [InlineData("99", "send", "", 7, true)]
    [InlineData("x", "next", "", 7, false)]
    public void A_step_goes_on_goes_back_or_is_sent(string shown, string go, string first, int question, bool isSent)
    {
        var fields = Site.Fields(("step", shown), ("go", go), ("a.1", first));
        var step = PostedStep.Read(fields, PostedAnswers.Read(fields, Site.Trust.Catalog.GetInstrument(InstrumentId.TrustPulse)));

        (step.Question, step.IsSent).Should().Be((question, isSent));
    }
}
