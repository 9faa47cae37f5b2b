using TrustContent.Catalog;
using TrustContent.Recommendations;
using TrustContent.Responses;
using TrustContent.Tests.Tracking;
using TrustContent.Tracking;

namespace TrustContent.Tests.Recommendations;

public class CourseAdvisorTests
{
    private static readonly (string, Answer)[] Hurt = [("hurt", Answer.Yes)];
    private static readonly (string, Answer)[] CrossedLine = [("crossed-line", Answer.Yes)];

    [Fact]
    public void A_drop_leads_to_asking_and_says_why_to_each_in_their_own_words()
    {
        var course = Pulse.Course(8, 8, 8, 8, 8, 5);

        Topics(course, Audience.Therapist).Should().Equal("ask-for-feedback");
        Topics(course, Audience.Client).Should().Equal("when-trust-is-missing", "your-rights");
        Some.Trust.Recommend(course, Audience.Therapist, "en").Recommendations[0].Why.Should().StartWith("The score is clearly below");
        Some.Trust.Recommend(course, Audience.Client, "en").Recommendations[0].Why.Should().StartWith("Your score");
    }

    [Fact]
    public void A_small_drop_leads_to_nothing() => Topics(Pulse.Course(8, 8, 8, 8, 8, 6.5), Audience.Therapist).Should().BeEmpty();

    [Theory]
    [InlineData(Audience.Therapist)]
    [InlineData(Audience.Client)]
    public void A_return_gets_an_acknowledgement_and_no_task(Audience audience)
    {
        var advice = Some.Trust.Recommend(Pulse.Course(8, 8, 8, 8, 8, 5, 8), audience, "en");

        advice.Remarks.Should().ContainSingle().Which.Should().Contain("back near");
        advice.Recommendations.Should().BeEmpty();
    }

    [Fact]
    public void No_return_leads_further()
    {
        var course = Pulse.Course(8, 8, 8, 8, 8, 5, 5, 5, 5);

        Topics(course, Audience.Therapist).Should().Equal("ask-for-feedback", "ask-what-client-wants", "consult");
        Topics(course, Audience.Client).Should().Equal("when-trust-is-missing", "your-rights", "when-to-leave");
    }

    [Fact]
    public void The_same_advice_does_not_come_every_week()
    {
        // The fourth item of the pulse is rated low at every session.
        static Advice After(int sessions) => Some.Trust.Recommend(Low(sessions), Audience.Therapist, "en");
        static Course Low(int sessions) => Some.Trust.Track(Enumerable.Range(1, sessions).Select(number => new TrackedSession(number, Pulse.Rating(8, ("4", 3)))));

        Enumerable.Range(1, 7).Select(sessions => After(sessions).Recommendations.Count).Should().Equal(1, 0, 0, 1, 0, 0, 1);
        var held = After(2);
        held.WhyNone!.Reason.Should().Be(NoAdviceReason.OfferedBefore);
        held.OfferedBefore.Should().ContainSingle().Which.Why.Should().Contain("session 1 already");
    }

    [Fact]
    public void What_a_client_reports_is_never_held_back()
    {
        var course = Some.Trust.Track(Enumerable.Range(1, 4).Select(number => new TrackedSession(number, Pulse.Rating(8, Hurt))));

        Topics(course, Audience.Therapist).Should().Equal("repair-a-rupture", "consult");
    }

    [Fact]
    public void A_report_comes_before_what_scores_show()
    {
        var course = Some.Trust.Track([.. Pulse.Sessions(8, 8, 8, 8, 8), new TrackedSession(6, Pulse.Rating(5, Hurt))]);

        Topics(course, Audience.Therapist).Should().Equal("repair-a-rupture", "consult", "ask-for-feedback");
        Some.Trust.Recommend(course, Audience.Therapist, "en").Recommendations.Should().HaveCount(3);
    }

    [Fact]
    public void While_a_crossed_line_is_open_all_advice_is_withheld_whatever_came_since()
    {
        TrackedSession[] sessions = [.. Pulse.Sessions(8, 8, 8, 8), new TrackedSession(5, Pulse.Rating(8, CrossedLine)), Pulse.Session(6, 5)];
        var open = Some.Trust.Track(sessions);
        var settled = Some.Trust.Track([.. sessions.Take(4), sessions[4].WithReportsSettled(), sessions[5]]);

        Some.Trust.Recommend(open, Audience.Client, "en").Notices.Select(notice => notice.Id.Value).Should().Equal("line-crossed");
        foreach (var audience in new[] { Audience.Client, Audience.Therapist })
        {
            var advice = Some.Trust.Recommend(open, audience, "en");
            (advice.Recommendations.Count, advice.Remarks.Count, advice.OfferedBefore.Count).Should().Be((0, 0, 0));
            Topics(settled, audience).Should().NotBeEmpty();
        }

        Some.Trust.Recommend(open, Audience.Therapist, "en").WhyNone!.Text
            .Should().Be(Some.Trust.Recommend(Pulse.Course(8), Audience.Therapist, "en").WhyNone!.Text, "nobody can tell from it that something was reported");
        Some.Trust.Recommend(open, Audience.Therapist, "en").Notices.Should().BeEmpty();
    }

    [Fact]
    public void A_notice_of_the_latest_answers_shows_even_where_it_is_settled()
    {
        var course = Some.Trust.Track([new TrackedSession(1, Pulse.Rating(8, CrossedLine)).WithReportsSettled()]);

        Some.Trust.Recommend(course, Audience.Client, "en").Notices.Should().ContainSingle();
    }

    [Fact]
    public void Sessions_of_which_only_some_have_numbers_go_by_their_dates_to_the_end()
    {
        var monday = new DateTimeOffset(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);
        var course = Some.Trust.Track(
        [
            .. new[] { 8.0, 8, 8, 8, 8, 4 }.Select((total, index) => new TrackedSession(index == 4 ? 3 : index + 1, Pulse.Rating(total)).On(monday.AddDays(7 * index))),
            new TrackedSession(monday.AddDays(42), Pulse.Rating(4)),
        ]);

        course.Events[0].Position.Should().Be(5);
        Some.Trust.Recommend(course, Audience.Therapist, "en").WhyNone.Should().NotBeNull("the drop was one session ago");
    }

    [Fact]
    public void Whether_a_talk_helped_leads_on()
    {
        static Course After(AfterDrop answers) => Some.Trust.Track([.. Pulse.Sessions(8, 8, 8, 8, 8, 5), Pulse.Session(7, 5).WithAfterDrop(answers)]);

        Topics(After(new AfterDrop(talked: true, helped: false)), Audience.Therapist).Should().Equal("repair-a-rupture");
        Topics(After(new AfterDrop(talked: true, helped: false)), Audience.Client).Should().Equal("when-trust-is-missing", "your-rights", "when-to-leave");
        Some.Trust.Recommend(After(new AfterDrop(talked: true, helped: true)), Audience.Client, "en").Remarks.Should().ContainSingle();
    }

    [Fact]
    public void Ceiling_absence_and_divergence_speak_to_the_therapist_only()
    {
        Topics(Pulse.Course(10, 10, 10), Audience.Therapist).Should().Equal("ask-for-feedback");
        Topics(Pulse.Course(10, 10, 10), Audience.Client).Should().BeEmpty();
        Some.Trust.Catalog.Course.Rules.Where(rule => rule.When.Any(condition => condition.Event is CourseEventKind.Ceiling or CourseEventKind.Absence or CourseEventKind.Divergence))
            .Should().HaveCount(3).And.OnlyContain(rule => rule.Audience == Audience.Therapist);
    }

    [Fact]
    public void Every_reason_is_a_phrase_and_every_topic_is_for_its_reader()
    {
        foreach (var rule in Some.Trust.Catalog.Course.Rules)
        {
            File.ReadAllText(Path.Combine(Repository.Content, "phrases", "en.json")).Should().Contain($"\"{rule.Reason}\":");
            rule.Topics.Where(topic => !Some.Trust.Catalog.GetTopic(topic).Audiences.Contains(rule.Audience)).Should().BeEmpty();
        }
    }

    private static string[] Topics(Course course, Audience audience)
        => [.. Some.Trust.Recommend(course, audience, "en").Recommendations.Select(recommendation => recommendation.Topic.Id.Value)];
}
