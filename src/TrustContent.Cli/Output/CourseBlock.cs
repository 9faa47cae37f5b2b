using System.Globalization;
using Spectre.Console;
using TrustContent.Catalog;
using TrustContent.Cli.Commands;
using TrustContent.Diagnostics;
using TrustContent.Localization;
using TrustContent.Recommendations;
using TrustContent.Tracking;

namespace TrustContent.Cli.Output;

/// <summary>One client's course for people: picture, what may be said, next steps for each audience.</summary>
internal sealed class CourseBlock(Reader reader, IAnsiConsole console, IReadOnlyList<Audience> audiences) : ICourseWriter
{
    private readonly Prose _prose = new(console);

    public void Write(string client, Course course)
    {
        var ratings = course[course.Scale].Ratings;
        _prose.Title(client);
        var about = reader.Trust.GetInstrument(course.Instrument.Id, reader.Language);
        _prose.Paragraph(reader.Say(
            "cli.track.about",
            ("instrument", about.Title),
            ("scale", about.ScaleNames[course.Scale]),
            ("ratings", reader.Say("cli.track.ratings", ("count", ratings.Count))),
            ("sessions", course.Sessions.Count)));
        if (course.MayBePictured)
        {
            foreach (var line in new TerminalChart(reader, course, audiences.Contains(Audience.Therapist)).Lines(console.Profile.Width))
            {
                console.WriteLine(line);
            }

            _prose.Line();
        }
        else
        {
            _prose.List(reader.Say("cli.track.answers"), ratings.Select(rating => reader.Say("cli.track.rating", ("session", Name(rating.Session)), ("value", PhraseValue.Brief(rating.Value)))));
        }

        // Said once, in the words of the first audience; what differs for the other stands in its next steps.
        var interpretation = reader.Trust.Interpret(course, audiences[0], reader.Language);
        _prose.List(reader.Say("cli.track.shown"), Texts(interpretation, [CourseStatementKind.Event]));
        _prose.List(reader.Say("cli.track.reported"), Texts(interpretation, [CourseStatementKind.Report]));
        _prose.List(reader.Say("cli.track.may-be-said"), Texts(interpretation, [CourseStatementKind.TooFew, CourseStatementKind.Level, CourseStatementKind.ReliableChange, CourseStatementKind.Trend, CourseStatementKind.Limit]));
        _prose.List(reader.Say("cli.track.voices"), Texts(interpretation, [CourseStatementKind.Voices]));
        _prose.List(reader.Say("cli.track.made"), Texts(interpretation, [CourseStatementKind.Note, CourseStatementKind.NotForAudience]));
        foreach (var audience in audiences)
        {
            Advice(course, audience);
        }
    }

    public void Refused(string client, IReadOnlyList<Issue> problems, IReadOnlyList<SafetyNotice> notices)
    {
        _prose.Title(client);
        _prose.List(reader.Say("cli.track.refused"), problems.Select(problem => problem.ToString()));
        Notices(notices);
    }

    private void Advice(Course course, Audience audience)
    {
        var advice = reader.Trust.Recommend(course, audience, reader.Language);
        _prose.Heading(reader.Say(audience == Audience.Client ? "audience.for-client" : "audience.for-therapist"));
        Notices(advice.Notices);
        string[] entries =
        [
            .. advice.Remarks,
            .. advice.Recommendations.Select(Text),
            .. advice.WhyNone is { } none ? [none.Text] : Array.Empty<string>(),
            .. advice.OfferedBefore.Select(Text),
            .. reader.Trust.Interpret(course, audience, reader.Language).NextQuestions.Select(question => reader.Say("cli.track.next-question", ("question", question))),
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

    private string Text(Recommendation next) => reader.Say("cli.next", ("title", next.Topic.Title), ("command", Shared.TopicCall(next.Topic.Id)), ("why", next.Why));

    private static IEnumerable<string> Texts(CourseInterpretation interpretation, CourseStatementKind[] kinds)
        => interpretation.Statements.Where(said => kinds.Contains(said.Kind)).Select(said => said.Text);

    private string Name(TrackedSession session)
        => session.Number is { } number ? reader.Say("course.session-number", ("number", number.ToString(CultureInfo.InvariantCulture))) : reader.Book.Text(PhraseValue.Day(session.At!.Value));
}
