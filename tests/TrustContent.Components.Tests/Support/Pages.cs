using AngleSharp.Dom;
using TrustContent.Catalog;
using TrustContent.Charts;
using TrustContent.Responses;
using TrustContent.Tracking;

namespace TrustContent.Components.Tests.Support;

/// <summary>Every component in every state that shows other words, in any language.</summary>
internal static class Pages
{
    public static readonly string[] Names =
        ["form", "problems", "lines", "first-step", "middle-step", "last-step", "result", "no-score", "not-for-audience", "notice", "next", "next-therapist", "topic", "concept", "course", "course-therapist", "few"];

    private static readonly Course Dropped = Site.Trust.Track(new double?[] { 8, 8, 7, 8, 8, 4, null, 8 }.Select((total, index) => Session(index + 1, total)));

    public static IElement Of(string name, string language) => name switch
    {
        "form" => Site.Render<QuestionnaireForm>(form => form.Add(p => p.Form, Site.Form(InstrumentId.TrustCheckIn, language))),
        "problems" => Site.Render<QuestionnaireForm>(form => form
            .Add(p => p.Form, Site.Form(InstrumentId.TrustPulse, language))
            .Add(p => p.Given, Site.Posted(InstrumentId.TrustPulse, ("a.1", "7"), ("a.2", "77"), ("a.3", "skip"), ("a.judged", "maybe"), ("a.hurt", "decline"), ("a.other", "1")))),
        "lines" => Site.Render<QuestionnaireForm>(form => form
            .Add(p => p.Form, Site.Form(Site.Lines, language)).Add(p => p.HasSliders, true).Add(p => p.Given, Site.Posted(Site.Lines, ("a.1", "x")))),
        "first-step" => Step(language, 1),
        "middle-step" => Step(language, 3),
        "last-step" => Step(language, 7),
        "result" => Result(language, InstrumentId.TrustCheckIn, Audience.Client, [("7", Answer.Skipped), ("10", 2)]),
        "no-score" => Result(language, InstrumentId.TrustCheckIn, Audience.Therapist, [("7", Answer.Skipped), ("8", Answer.Skipped)]),
        "not-for-audience" => Site.Render<ScoreView>(view => view
            .Add(p => p.Score, Site.Score(InstrumentId.TrustCheckInTherapist, ("1", 4)))
            .Add(p => p.Interpretation, Site.Trust.Interpret(Site.Score(InstrumentId.TrustCheckInTherapist, ("1", 4)), Audience.Client, language))),
        "notice" => Site.Render<SafetyNoticeView>(view => view.Add(p => p.Notices, Site.Advice(Site.CheckIn(4, ("crossed-line", Answer.Yes)), language).Notices).Add(p => p.TopicUrl, Site.Address)),
        "next" => Site.Render<NextStepsView>(view => view.Add(p => p.Advice, Site.Advice(Site.CheckIn(4, ("10", 1), ("12", 1)), language)).Add(p => p.TopicUrl, Site.Address)),
        "next-therapist" => Site.Render<NextStepsView>(view => view.Add(p => p.Advice, Site.Trust.Recommend(Twice, Audience.Therapist, language))),
        "topic" => Site.Render<TopicView>(view => view.Add(p => p.Topic, Site.Trust.GetTopic(TopicId.RepairARupture, language)).Add(p => p.TopicUrl, Site.Address)),
        "concept" => Site.Render<TopicView>(view => view.Add(p => p.Topic, Site.Trust.GetTopic(TopicId.YourRights, language))),
        "course" => CourseOf(language, Audience.Client, Dropped),
        "course-therapist" => CourseOf(language, Audience.Therapist, Twice),
        _ => CourseOf(language, Audience.Client, Site.Trust.Track([Session(1, 5), Session(2, 6)])),
    };

    /// <summary>Both voices, and a drop whose advice was given the week before already.</summary>
    private static Course Twice { get; } = Site.Trust.Track(new double[] { 4, 4, 4, 4, 4, 2, 2 }.Select((all, index) =>
        new TrackedSession(index + 1, Site.CheckIn(all)).WithTherapist(Site.Score(InstrumentId.TrustCheckInTherapist, [.. Enumerable.Range(1, 12).Select(item => (item.ToString(), (Answer)3))]))));

    private static IElement Step(string language, int question) => Site.Render<QuestionnaireForm>(form => form
        .Add(p => p.Form, Site.Form(InstrumentId.TrustPulse, language)).Add(p => p.OneAtATime, true).Add(p => p.Question, question)
        .Add(p => p.Given, Site.Posted(InstrumentId.TrustPulse, ("a.1", "7"), ("a.2", "skip"))));

    private static IElement Result(string language, InstrumentId id, Audience audience, (string Item, Answer Answer)[] changes)
    {
        var score = Site.CheckIn(4, changes);
        return Site.Render<ScoreView>(view => view.Add(p => p.Score, score).Add(p => p.Interpretation, Site.Trust.Interpret(score, audience, language)));
    }

    private static IElement CourseOf(string language, Audience audience, Course course) => Site.Render<CourseView>(view => view
        .Add(p => p.Course, course)
        .Add(p => p.Interpretation, Site.Trust.Interpret(course, audience, language))
        .Add(p => p.Picture, course.MayBePictured ? CourseChart.Draw(Site.Trust, course, audience, language) : null));

    private static TrackedSession Session(int number, double? total)
        => new TrackedSession(number, total is { } all
            ? Site.Score(InstrumentId.TrustPulse, [.. Enumerable.Range(1, 4).Select(item => (item.ToString(), (Answer)all)), ("hurt", all == 4 ? Answer.Yes : Answer.No)])
            : null).On(new DateTimeOffset(2026, 1, number, 10, 0, 0, TimeSpan.Zero));
}
