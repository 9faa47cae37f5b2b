using AngleSharp.Dom;
using TrustContent.Catalog;
using TrustContent.Charts;
using TrustContent.Components.Tests.Support;
using TrustContent.Responses;
using TrustContent.Tracking;

namespace TrustContent.Components.Tests;

public class ViewTests
{
    [Fact]
    public void A_score_stands_with_its_range_its_place_in_words_and_its_limits()
    {
        var body = Pages.Of("result", "en");

        Site.Said(body).Should().ContainAll("Safety: 4 on a scale from 1 to 5, 75% of the way up. Higher is better.", "is based on 2 of 3 answers", "It is not established what a high or a low score means.");
        body.QuerySelectorAll("circle")[0].GetAttribute("cx").Should().Be("75.00%");
        body.QuerySelectorAll(".tc-position").Should().OnlyContain(picture => picture.GetAttribute("aria-hidden") == "true");
        Pages.Of("result", "qps-plocm").QuerySelectorAll("circle")[0].GetAttribute("cx").Should().Be("25.00%", "reading begins at the right");
    }

    [Fact]
    public void A_missing_score_says_why_and_is_never_zero()
    {
        var body = Pages.Of("no-score", "en");

        Site.Said(body).Should().Contain("Hope: no score, because only 1 of 3 items were answered. A missing score is not a low score.");
        Rows(body).Should().Contain("Hope | no score | 1 to 5 | 1 of 3");
        body.QuerySelectorAll("circle").Should().HaveCount(3);
    }

    [Fact]
    public void What_is_not_for_the_reader_shows_no_number()
    {
        var body = Pages.Of("not-for-audience", "en");

        Site.Said(body).Should().Contain("This result is not meant for this reader.");
        body.QuerySelectorAll("table, svg, .tc-score").Should().BeEmpty();
    }

    [Fact]
    public void A_notice_is_whole_and_in_its_order_and_links_only_what_can_be_called_or_written_to()
    {
        var notice = Site.Advice(Site.CheckIn(4, ("crossed-line", Answer.Yes))).Notices.Single();
        var body = Pages.Of("notice", "en");

        body.QuerySelectorAll("section > p:not(.tc-label)").Select(Site.Said).Should().Equal(notice.Paragraphs);
        body.QuerySelectorAll("p a").Select(link => (link.GetAttribute("href"), link.TextContent)).Should().Equal(
            ("tel:5550100", "555 0100"), ("mailto:help@clinic.example", "help@clinic.example"), ("tel:988", "988"));
        body.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")).Should().Equal(notice.Topics.Select(topic => "/topics/" + topic.Id));
    }

    [Theory]
    [InlineData("+49 (0)30 123456", "tel:+49030123456")]
    [InlineData("116 123", "tel:116123")]
    [InlineData("call 020 7946 0000 any time", "tel:02079460000")]
    [InlineData("24/7 at the desk", "")]
    [InlineData("weekdays 9 to 17", "")]
    [InlineData("room 101 until 2026-12-31", "")]
    [InlineData("a@b.example", "mailto:a@b.example")]
    [InlineData("javascript:alert(1)", "")]
    public void Only_numbers_and_addresses_become_links(string reach, string address)
    {
        var parts = ContactParts(reach);

        parts.Links.Should().Equal(address.Length == 0 ? [] : [address]);
        parts.Text.Should().Contain("Somebody: " + reach);
    }

    [Fact]
    public void Notices_come_before_any_advice_unless_they_stand_above()
    {
        var advice = Site.Advice(Site.CheckIn(4, ("crossed-line", Answer.Yes)));
        var body = Site.Render<NextStepsView>(view => view.Add(p => p.Advice, advice));

        body.Children[0].ClassList.Should().Contain("tc-notice");
        Site.Said(body.Children[^1]).Should().Contain(advice.WhyNone!.Text);
        Site.Render<NextStepsView>(view => view.Add(p => p.Advice, advice).Add(p => p.NoticesStandAbove, true)).QuerySelectorAll(".tc-notice").Should().BeEmpty();
    }

    [Fact]
    public void Each_topic_is_offered_with_why_and_with_what_it_rests_on()
    {
        var advice = Site.Advice(Site.CheckIn(4, ("10", 1), ("12", 1)));
        var offers = Pages.Of("next", "en").QuerySelectorAll(".tc-offer");

        offers.Should().HaveCount(advice.Recommendations.Count).And.NotBeEmpty();
        foreach (var (offer, next) in offers.Zip(advice.Recommendations))
        {
            offer.QuerySelector("a")!.GetAttribute("href").Should().Be("/topics/" + next.Topic.Id);
            Site.Said(offer).Should().ContainAll(next.Reasons.Select(reason => reason.Text).Append(next.Topic.Summary));
            offer.QuerySelectorAll("details cite").Should().HaveCount(next.Topic.Evidence.Count);
        }
    }

    [Fact]
    public void A_topic_is_there_with_all_of_its_parts()
    {
        var topic = Site.Trust.GetTopic(TopicId.RepairARupture, "en");
        var body = Pages.Of("topic", "en");

        Site.Said(body).Should().ContainAll([topic.Title, topic.Summary, .. topic.Body, .. topic.Actions, .. topic.Phrases, .. topic.Pitfalls, .. topic.Evidence.Select(finding => finding.Text)]);
        Site.Said(body).Should().ContainAll("What speaks for it", "What speaks against it, or limits it", "not clinically reviewed", topic.Evidence[0].Definition.Source.Citation, "This is information. It is not a diagnosis");
        body.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")).Should().Equal(topic.Definition.Related.Select(id => "/topics/" + id));
        Site.Render<TopicView>(view => view.Add(p => p.Topic, topic).Add(p => p.TopicUrl, _ => null)).QuerySelectorAll("nav").Should().BeEmpty();
    }

    [Fact]
    public void A_course_is_there_as_picture_as_words_and_as_table()
    {
        var body = Pages.Of("course", "en");

        var picture = body.QuerySelector("svg")!;
        (picture.GetAttribute("role"), picture.GetAttribute("aria-label"), picture.GetAttribute("direction")).Should().Be(("img", "Trust pulse: Total", "ltr"));
        Site.Said(body).Should().ContainAll("Line chart of 7 ratings at 8 sessions", "At session 6 your score was 4 below your recent usual.", "At session 6 you answered yes to:", "Sessions without a score: 7.");
        Rows(body).Should().HaveCount(8).And.ContainInOrder("6 | January 6, 2026 | 4 | drop and You reported something", "7 | January 7, 2026 | No rating | ", "8 | January 8, 2026 | 8 | back near usual");
    }

    [Fact]
    public void The_therapist_sees_both_voices_and_the_client_one()
    {
        Pages.Of("course-therapist", "en").QuerySelectorAll("thead th").Select(Site.Said).Should().Equal("Session", "Client's rating", "Your guess", "Marked");
        Pages.Of("course", "en").QuerySelectorAll("thead th").Select(Site.Said).Should().Equal("Session", "Date of session", "Your rating", "Marked");
    }

    [Fact]
    public void A_report_that_is_not_for_the_therapist_is_in_no_part_of_the_therapists_page()
    {
        var course = Site.Trust.Track(Enumerable.Range(1, 4).Select(number => new TrackedSession(number, Site.CheckIn(4, ("crossed-line", number == 3 ? Answer.Yes : Answer.No)))));
        string Page(Audience audience) => Site.Render<CourseView>(view => view
            .Add(p => p.Course, course).Add(p => p.Interpretation, Site.Trust.Interpret(course, audience, "en")).Add(p => p.Picture, CourseChart.Draw(Site.Trust, course, audience, "en"))).TextContent;

        Page(Audience.Client).Should().Contain("You reported something");
        Page(Audience.Therapist).Should().NotContain("reported").And.NotContain("crossed");
    }

    [Fact]
    public void With_too_few_ratings_there_is_a_table_and_no_picture()
    {
        var body = Pages.Of("few", "en");

        body.QuerySelectorAll("svg").Should().BeEmpty();
        body.QuerySelector("details")!.HasAttribute("open").Should().BeTrue();
        Rows(body).Should().HaveCount(2);
    }

    private static string[] Rows(IElement body)
        => [.. body.QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.QuerySelectorAll("th, td").Select(Site.Said)))];

    private static (string Text, string[] Links) ContactParts(string reach)
    {
        var trust = TrustContentService.Create(site =>
        {
            site.OnWarning = _ => { };
            site.AddComponentWords().AddSafetyContact("Somebody", reach);
        });
        trust.TryRespond(InstrumentId.TrustPulse, new Dictionary<string, Answer> { ["crossed-line"] = Answer.Yes }, out var response);
        var notices = trust.Recommend(trust.Score(response), Audience.Client, "en").Notices;
        var body = Site.Render<SafetyNoticeView>(view => view.Add(p => p.Notices, notices));
        return (Site.Said(body), [.. body.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)]);
    }
}
