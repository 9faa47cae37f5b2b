using System.Globalization;
using Spectre.Console;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Recommendations;
using TrustContent.Tracking;

namespace TrustContent.Cli.Output;

/// <summary>One client's course for people: picture, what may be said, next steps for each audience.</summary>
internal sealed class CourseBlock(ITrustContentService trust, IAnsiConsole console, IReadOnlyList<Audience> audiences, LanguageTag language) : ICourseWriter
{
    private readonly Prose _prose = new(console);

    public void Write(string client, Course course)
    {
        var ratings = course[course.Scale].Ratings;
        _prose.Title(client);
        var about = trust.GetInstrument(course.Instrument.Id, language);
        _prose.Paragraph($"{about.Title}, {about.ScaleNames[course.Scale]}: {Counted(ratings.Count, "rating")} at {Counted(course.Sessions.Count, "session")}.");
        if (course.MayBePictured)
        {
            foreach (var line in TerminalChart.Lines(course, audiences.Contains(Audience.Therapist), console.Profile.Width))
            {
                console.WriteLine(line);
            }

            _prose.Line();
        }
        else
        {
            _prose.List("Answers", ratings.Select(rating => Name(rating.Session) + ": " + rating.Value.ToString("0.##", CultureInfo.InvariantCulture)));
        }

        // Said once, in the words of the first audience; what differs for the other stands in its next steps.
        var interpretation = trust.Interpret(course, audiences[0], language);
        foreach (var kinds in new[] { new[] { CourseStatementKind.Event }, [CourseStatementKind.Report] })
        {
            _prose.List(kinds[0] == CourseStatementKind.Event ? "What the scores show" : "What was reported", Texts(interpretation, kinds));
        }

        _prose.List("What may be said", Texts(interpretation, [CourseStatementKind.TooFew, CourseStatementKind.Level, CourseStatementKind.ReliableChange, CourseStatementKind.Trend, CourseStatementKind.Limit]));
        _prose.List("Both voices", Texts(interpretation, [CourseStatementKind.Voices]));
        _prose.List("How this was put together", Texts(interpretation, [CourseStatementKind.Note, CourseStatementKind.NotForAudience]));
        foreach (var audience in audiences)
        {
            Advice(course, audience);
        }
    }

    public void Refused(string client, IReadOnlyList<Issue> problems, IReadOnlyList<SafetyNotice> notices)
    {
        _prose.Title(client);
        _prose.List("Cannot be followed", problems.Select(problem => problem.ToString()));
        Notices(notices);
    }

    private void Advice(Course course, Audience audience)
    {
        var advice = trust.Recommend(course, audience, language);
        _prose.Heading(audience == Audience.Client ? "For the client" : "For the therapist");
        Notices(advice.Notices);
        string[] entries =
        [
            .. advice.Remarks,
            .. advice.Recommendations.Select(Text),
            .. advice.WhyNone is { } none ? [none.Text] : Array.Empty<string>(),
            .. advice.OfferedBefore.Select(Text),
            .. trust.Interpret(course, audience, language).NextQuestions.Select(question => "The next check-in may ask: " + question),
        ];
        _prose.List("", entries);
    }

    private void Notices(IEnumerable<SafetyNotice> notices)
    {
        foreach (var paragraph in notices.SelectMany(notice => notice.Paragraphs))
        {
            _prose.Item("!", paragraph, new Style(Color.Red));
        }
    }

    private static string Text(Recommendation next) => $"{next.Topic.Title} (trustcontent topic {next.Topic.Id}). {next.Why}";

    private static IEnumerable<string> Texts(CourseInterpretation interpretation, CourseStatementKind[] kinds)
        => interpretation.Statements.Where(said => kinds.Contains(said.Kind)).Select(said => said.Text);

    private static string Name(TrackedSession session)
        => session.Number is { } number ? "session " + number.ToString(CultureInfo.InvariantCulture) : session.At!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Counted(int count, string what) => count.ToString(CultureInfo.InvariantCulture) + " " + what + (count == 1 ? "" : "s");
}
