using System.Globalization;
using Spectre.Console;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Interpretation;
using TrustContent.Localization;
using TrustContent.Recommendations;
using TrustContent.Scoring;
using TrustContent.Tracking;

namespace ConsoleCheckIn;

/// <summary>Prints one result: scores, what may and may not be said, notices first, then next steps with their reasons.</summary>
internal sealed class Report(ITrustContentService trust, IAnsiConsole console, LanguageTag language)
{
    private const int BarWidth = 20;
    private const int MostSteps = 3;
    private const int Indent = 4;
    private const int Narrowest = 20;

    public void Client(IReadOnlyList<Session> sessions)
    {
        var latest = sessions[^1];
        var count = sessions.Count == 1 ? "1 check-in" : sessions.Count.ToString(CultureInfo.InvariantCulture) + " check-ins";
        console.Write(new Rule($"[bold]{Markup.Escape(latest.Client)}[/]").LeftJustified());
        console.WriteLine($"{count}, {Day(sessions[0].Date)} to {Day(latest.Date)}. Below: the latest, session {latest.Number.ToString(CultureInfo.InvariantCulture)}.");
        var score = trust.Score(latest.Response);
        Scores(score);
        Said(score, Audience.Therapist);
        var course = trust.Track(sessions.Select(session => new TrackedSession(session.Number, trust.Score(session.Response)).On(Noon(session.Date))));
        Across(course);
        NextSteps("For the client", trust.Recommend(course, Audience.Client, language));
        NextSteps("For the therapist", trust.Recommend(course, Audience.Therapist, language));
        console.WriteLine();
    }

    public void Scores(ScoreResult score)
    {
        var names = trust.GetInstrument(score.Instrument.Id, language).ScaleNames;
        var widest = score.Scales.Max(scale => names[scale.Id].Length);
        console.WriteLine();
        foreach (var scale in score.Scales)
        {
            var value = scale.Value is { } number ? number.ToString("0.00", CultureInfo.InvariantCulture) : "no score";
            var bar = scale.PercentOfRange is { } percent ? Bar(percent) : new string(' ', BarWidth);
            var range = string.Create(CultureInfo.InvariantCulture, $"{scale.Minimum} to {scale.Maximum}");
            var answered = string.Create(CultureInfo.InvariantCulture, $"{scale.Answered} of {scale.ItemCount} answered");
            console.MarkupLine(
                $"  {Markup.Escape(names[scale.Id].PadRight(widest))}  [bold]{value,8}[/]  [teal]{bar}[/]  {range}  {answered}{(scale.IsProrated ? ", prorated" : "")}");
        }
    }

    public void Said(ScoreResult score, Audience audience)
    {
        StatementKind[] shownAbove = [StatementKind.Score, StatementKind.Prorated];
        var statements = trust.Interpret(score, audience, language).Statements.Where(said => !shownAbove.Contains(said.Kind)).ToLookup(said => said.Kind == StatementKind.NotEstablished);
        Heading("What may be said");
        foreach (var said in statements[false])
        {
            Item("-", said.Text);
        }

        Heading("What may not be said");
        foreach (var said in statements[true])
        {
            Item("-", said.Text);
        }
    }

    /// <summary>The total at each session, and what the course shows, as the therapist reads it.</summary>
    private void Across(Course course)
    {
        var ratings = course[course.Scale].Ratings.ToDictionary(rating => rating.Position, rating => rating.Value.ToString("0.0", CultureInfo.InvariantCulture));
        Heading("Across sessions");
        Item("-", "Total: " + string.Join(" ", course.Sessions.Select((_, position) => ratings.GetValueOrDefault(position, "–"))));
        CourseStatementKind[] shown = [CourseStatementKind.TooFew, CourseStatementKind.Event, CourseStatementKind.Report, CourseStatementKind.Trend, CourseStatementKind.Note];
        foreach (var said in trust.Interpret(course, Audience.Therapist, language).Statements.Where(said => shown.Contains(said.Kind)))
        {
            Item("-", said.Text);
        }
    }

    public void NextSteps(string heading, Advice advice)
    {
        Heading(heading);
        foreach (var remark in advice.Remarks)
        {
            Item("-", remark);
        }

        foreach (var notice in advice.Notices)
        {
            Notice(notice);
        }

        foreach (var next in advice.Recommendations.Take(MostSteps))
        {
            Step(next);
        }

        var rest = advice.Recommendations.Skip(MostSteps).Select(next => next.Topic.Title).ToArray();
        if (rest.Length > 0)
        {
            Item("-", "Also: " + string.Join("; ", rest) + ".");
        }

        if (advice.WhyNone is { } none)
        {
            Item("-", none.Text);
        }

        if (advice.OfferedBefore.Count > 0)
        {
            Item("-", "Suggested lately: " + string.Join("; ", advice.OfferedBefore.Select(next => next.Topic.Title)) + ".");
        }
    }

    // The file has days; a day is noon somewhere, and only the order counts here.
    private static DateTimeOffset Noon(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Bar(double percent)
    {
        var filled = (int)Math.Round(percent / 100 * BarWidth, MidpointRounding.AwayFromZero);
        return new string('█', filled) + new string('░', BarWidth - filled);
    }

    private void Notice(SafetyNotice notice)
    {
        foreach (var (paragraph, isFirst) in notice.Paragraphs.Select((paragraph, index) => (paragraph, index == 0)))
        {
            Item(isFirst ? "!" : " ", paragraph, isFirst ? new Style(Color.Red, decoration: Decoration.Bold) : Style.Plain);
        }

        foreach (var topic in notice.Topics)
        {
            Item(" ", "To read: " + topic.Title + ". " + topic.Summary);
        }
    }

    private void Step(Recommendation next)
    {
        Item(">", next.Topic.Title + ". " + next.Topic.Summary, new Style(decoration: Decoration.Bold));
        foreach (var reason in next.Reasons)
        {
            Item(" ", "Why: " + reason.Text);
        }

        var action = next.Topic.Actions.Count > 0 ? next.Topic.Actions[0] : null;
        if (action is not null)
        {
            Item(" ", "To begin with: " + action);
        }

        Item(" ", "Evidence: " + Evidence(next.Topic));
    }

    private static string Evidence(Topic topic)
    {
        if (topic.Evidence.Count == 0)
        {
            return "none; it is the project's own judgement.";
        }

        var first = topic.Evidence[0];
        return $"{first.Text} [{first.Definition.Source.Citation}; {Known(first.Definition.Verification)}]";
    }

    private static string Known(Verification verification) => verification switch
    {
        Verification.Verified => "seen in two sources",
        Verification.SingleSource => "seen in one source",
        Verification.Derived => "derived",
        _ => "our own judgement",
    };

    private void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Text(text + "\n", new Style(decoration: Decoration.Underline)));
    }

    private void Item(string mark, string text) => Item(mark, text, Style.Plain);

    private void Item(string mark, string text, Style style)
    {
        var room = Math.Max(console.Profile.Width - Indent, Narrowest);
        foreach (var (line, index) in Wrapped(text, room).Select((line, index) => (line, index)))
        {
            console.Write((index == 0 ? "  " + mark : "   ") + " ");
            console.WriteLine(line, style);
        }
    }

    private static IEnumerable<string> Wrapped(string text, int room)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > room)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : line + " " + word;
            }
        }

        yield return line;
    }
}
