using AngleSharp.Dom;
using TrustContent.Catalog;
using TrustContent.Components.Tests.Support;

namespace TrustContent.Components.Tests;

public class FormTests
{
    [Fact]
    public void Everything_is_said_before_the_first_question()
    {
        var body = Pages.Of("form", "en");
        var form = Site.Form(InstrumentId.TrustCheckIn);

        body.QuerySelectorAll(".tc-introduction p").Select(Site.Said).Should().Equal(form.Introduction);
        body.QuerySelector(".tc-introduction")!.CompareDocumentPosition(body.QuerySelector("fieldset")!).Should().HaveFlag(DocumentPositions.Following);
        Site.Said(body.QuerySelector(".tc-frame")!).Should().Be(form.Frame);
    }

    [Fact]
    public void Each_question_can_be_answered_skipped_or_left()
    {
        var body = Pages.Of("form", "en");
        var questions = body.QuerySelectorAll("fieldset");

        questions.Should().HaveCount(16);
        body.QuerySelectorAll("input[checked]").Should().BeEmpty("nothing is chosen for anybody");
        questions.Should().OnlyContain(question => Site.Said(question.QuerySelector(".tc-unanswered")!) == "Not answered yet");
        Values(questions[0]).Should().Equal("1", "2", "3", "4", "5", "skip");
        Values(questions[15]).Should().Equal("yes", "no", "decline");
        Site.Said(questions[15].QuerySelector("legend")!).Should().StartWith("Question 16 of 16");
        questions[0].QuerySelectorAll("label").Select(Site.Said).Should().Equal("Not at all true", "A little true", "Partly true", "Mostly true", "Completely true", "Skip this question");
    }

    [Fact]
    public void Numbers_stand_alone_with_words_for_their_ends()
    {
        var question = Pages.Of("problems", "en").QuerySelectorAll("fieldset")[0];

        Values(question).Should().Equal("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "skip");
        Site.Said(question.QuerySelector(".tc-ends")!).Should().Be("0 means: Not at all true 10 means: Completely true");
        Site.Said(question.QuerySelector("label")!).Should().Be("0 Not at all true");
        question.GetAttribute("aria-describedby").Should().Be("trust-pulse-1-hint");
    }

    [Fact]
    public void Problems_stand_beside_their_question_and_on_top_and_the_answers_are_kept()
    {
        var body = Pages.Of("problems", "en");
        var questions = body.QuerySelectorAll("fieldset");
        var summary = body.QuerySelector(".tc-errors")!;

        (summary.GetAttribute("role"), summary.GetAttribute("tabindex"), summary.HasAttribute("autofocus")).Should().Be(("alert", "-1", true));
        Site.Said(summary.QuerySelector("h2")!).Should().Be("Please look at 3 questions again");
        summary.QuerySelectorAll("a").Select(link => (link.GetAttribute("href"), Site.Said(link))).Should().Equal(
            ("#trust-pulse-2", "Question 2: Choose one of the answers shown, or skip the question."),
            ("#trust-pulse-judged", "Question 5: Choose one of the answers shown."));
        summary.QuerySelectorAll("li").Select(Site.Said).Last().Should().StartWith("Something was sent that belongs to none");
        questions.Select(question => question.GetAttribute("aria-invalid")).Should().Equal(null, "true", null, null, "true", null, null);
        questions[1].GetAttribute("aria-describedby").Should().StartWith("trust-pulse-2-problem");
        body.QuerySelector("#trust-pulse-2-problem")!.TextContent.Should().Be("Please look again: Choose one of the answers shown, or skip the question.");
        body.QuerySelectorAll("input[checked]").Select(input => input.GetAttribute("name") + "=" + input.GetAttribute("value")).Should().Equal("a.1=7", "a.3=skip", "a.hurt=decline");
        body.InnerHtml.Should().NotContain("77").And.NotContain("maybe");
    }

    [Fact]
    public void A_slider_posts_nothing_and_is_there_only_with_the_script()
    {
        var body = Pages.Of("lines", "en");
        var slider = body.QuerySelectorAll("input[type=range]");

        slider.Should().HaveCount(2).And.OnlyContain(each => each.HasAttribute("hidden") && !each.HasAttribute("name") && !each.HasAttribute("value") && each.GetAttribute("data-tc-untouched") == "Not answered yet");
        body.QuerySelector("#line-1")!.GetAttribute("value").Should().BeNull("what cannot be read is not shown again");
        body.QuerySelector("#line-1")!.GetAttribute("aria-invalid").Should().Be("true");
        body.QuerySelector("#line-1")!.GetAttribute("aria-describedby").Should().Contain("line-1-problem");
        Site.Render<QuestionnaireForm>(form => form.Add(p => p.Form, Site.Form(Site.Lines))).QuerySelectorAll("input[type=range]").Should().BeEmpty();
    }

    [Fact]
    public void One_question_at_a_time_carries_the_others_along()
    {
        var body = Pages.Of("middle-step", "en");

        body.QuerySelectorAll("fieldset").Should().ContainSingle().Which.QuerySelector("legend")!.TextContent.Should().Contain("Question 3 of 7");
        body.QuerySelectorAll("input[type=hidden]").Select(input => input.GetAttribute("name") + "=" + input.GetAttribute("value")).Should().Equal("a.1=7", "a.2=skip", "step=3");
        body.QuerySelectorAll("button").Select(button => button.GetAttribute("value")).Should().Equal("next", "back");
        body.QuerySelector("details summary")!.TextContent.Should().Be("Read again what to know before you start");
        Pages.Of("first-step", "en").QuerySelectorAll("button").Select(button => button.GetAttribute("value")).Should().Equal("next");
        Pages.Of("first-step", "en").QuerySelector(".tc-introduction").Should().NotBeNull();
        Pages.Of("last-step", "en").QuerySelectorAll("button").Select(button => button.GetAttribute("value")).Should().Equal("send", "back");
    }

    [Fact]
    public void A_step_shows_its_own_problem_only()
    {
        var body = Site.Render<QuestionnaireForm>(form => form
            .Add(p => p.Form, Site.Form(InstrumentId.TrustPulse)).Add(p => p.OneAtATime, true).Add(p => p.Question, 2)
            .Add(p => p.Given, Site.Posted(InstrumentId.TrustPulse, ("a.1", "77"), ("a.2", "78"))));

        body.QuerySelectorAll(".tc-errors a").Select(link => link.GetAttribute("href")).Should().Equal("#trust-pulse-2");
    }

    [Fact]
    public void The_host_adds_its_own_fields_action_and_button()
    {
        var body = Site.Render<QuestionnaireForm>(form => form
            .Add(p => p.Form, Site.Form(InstrumentId.TrustPulse)).Add(p => p.Action, "/answers").Add(p => p.SubmitLabel, "Done")
            .AddChildContent("<input type=\"hidden\" name=\"submission\" value=\"1\">"));

        (body.QuerySelector("form")!.GetAttribute("action"), body.QuerySelector("form")!.GetAttribute("method")).Should().Be(("/answers", "post"));
        body.QuerySelector("form > input[name=submission]").Should().NotBeNull();
        Site.Said(body.QuerySelector("button")!).Should().Be("Done");
    }

    [Fact]
    public void Every_field_is_one_that_is_read()
    {
        var form = Site.Form(InstrumentId.TrustCheckIn);
        var names = Pages.Of("form", "en").QuerySelectorAll("input").Select(input => input.GetAttribute("name")).Distinct();

        names.Should().Equal(form.Items.Select(item => "a." + item.Id).Concat(form.Signals.Select(signal => "a." + signal.Id)));
    }

    private static string?[] Values(IElement question) => [.. question.QuerySelectorAll("input").Select(input => input.GetAttribute("value"))];
}
