using System.Globalization;
using Spectre.Console;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Cli.Output;
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
    private const int ValueWidth = 8;
    private const string Gap = "  ";
    private const int Narrowest = 20;

    private readonly Phrasebook _book = trust.GetPhrasebook(language);

    public void Client(IReadOnlyList<Session> sessions)
    {
        var latest = sessions[^1];
        console.Write(new Rule($"[bold]{Markup.Escape(latest.Client)}[/]").LeftJustified());
        Wrapped("", _book.Say(
            "sample.client",
            ("count", sessions.Count),
            ("first", PhraseValue.Day(Noon(sessions[0].Date))),
            ("last", PhraseValue.Day(Noon(latest.Date))),
            ("number", latest.Number.ToString(CultureInfo.InvariantCulture))), Style.Plain);
        var score = trust.Score(latest.Response);
        Scores(score);
        Said(score, Audience.Therapist);
        var course = trust.Track(sessions.Select(session => new TrackedSession(session.Number, trust.Score(session.Response)).On(Noon(session.Date))));
        Across(course);
        NextSteps(_book.Say("audience.for-client"), trust.Recommend(course, Audience.Client, language));
        NextSteps(_book.Say("audience.for-therapist"), trust.Recommend(course, Audience.Therapist, language));
        console.WriteLine();
    }

    public void Scores(ScoreResult score)
    {
        var names = trust.GetInstrument(score.Instrument.Id, language).ScaleNames;
        var widest = score.Scales.Max(scale => TextLines.Width(names[scale.Id]));
        console.WriteLine();
        foreach (var scale in score.Scales)
        {
            var value = scale.Value is { } number ? _book.Text(PhraseValue.Rounded(number, 2)) : _book.Say("sample.no-score");
            var bar = scale.PercentOfRange is { } percent ? Bar(percent) : new string(' ', BarWidth);
            var range = _book.Say("sample.range", ("minimum", PhraseValue.Exact(scale.Minimum)), ("maximum", PhraseValue.Exact(scale.Maximum)));
            var answered = _book.Say(scale.IsProrated ? "sample.answered.prorated" : "sample.answered", ("answered", scale.Answered), ("count", scale.ItemCount));
            var (before, space) = (names[scale.Id] + Spaces(widest - TextLines.Width(names[scale.Id])), Spaces(ValueWidth - TextLines.Width(value)));
            var start = TextLines.Width(before + space + value + bar) + (4 * Gap.Length);
            console.Markup($"{Gap}{Markup.Escape(before)}{Gap}[bold]{space}{Markup.Escape(value)}[/]{Gap}[teal]{bar}[/]{Gap}");

            // Where words are long, the rest goes on below itself.
            var isShort = start + TextLines.Width(range + Gap + answered) <= console.Profile.Width;
            console.WriteLine(isShort ? range + Gap + answered : range);
            if (!isShort)
            {
                Wrapped(Spaces(start), answered, Style.Plain);
            }
        }
    }

    public void Said(ScoreResult score, Audience audience)
    {
        StatementKind[] shownAbove = [StatementKind.Score, StatementKind.Prorated];
        var statements = trust.Interpret(score, audience, language).Statements.Where(said => !shownAbove.Contains(said.Kind)).ToLookup(said => said.Kind == StatementKind.NotEstablished);
        Heading(_book.Say("sample.may-be-said"));
        foreach (var said in statements[false])
        {
            Item("-", said.Text);
        }

        Heading(_book.Say("sample.may-not-be-said"));
        foreach (var said in statements[true])
        {
            Item("-", said.Text);
        }
    }

    /// <summary>The total at each session, and what the course shows, as the therapist reads it.</summary>
    private void Across(Course course)
    {
        var ratings = course[course.Scale].Ratings.ToDictionary(rating => rating.Position, rating => _book.Text(PhraseValue.Rounded(rating.Value, 1)));
        Heading(_book.Say("sample.across"));
        Item("-", _book.Say("sample.totals", ("values", string.Join(' ', course.Sessions.Select((_, position) => ratings.GetValueOrDefault(position, "–"))))));
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
            Item("-", _book.Say("sample.also", ("topics", Joined(rest))));
        }

        if (advice.WhyNone is { } none)
        {
            Item("-", none.Text);
        }

        if (advice.OfferedBefore.Count > 0)
        {
            Item("-", _book.Say("sample.before", ("topics", Joined(advice.OfferedBefore.Select(next => next.Topic.Title)))));
        }
    }

    // The file has days; a day is noon somewhere, and only the order counts here.
    private static DateTimeOffset Noon(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);

    private static string Spaces(int count) => new(' ', Math.Max(count, 0));

    private string Joined(IEnumerable<string> topics) => topics.Aggregate((all, next) => _book.Say("sample.join", ("first", all), ("next", next)));

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
            Item(" ", _book.Say("sample.to-read", ("title", topic.Title), ("summary", topic.Summary)));
        }
    }

    private void Step(Recommendation next)
    {
        Item(">", _book.Say("sample.step", ("title", next.Topic.Title), ("summary", next.Topic.Summary)), new Style(decoration: Decoration.Bold));
        foreach (var reason in next.Reasons)
        {
            Item(" ", _book.Say("sample.why", ("reason", reason.Text)));
        }

        var action = next.Topic.Actions.Count > 0 ? next.Topic.Actions[0] : null;
        if (action is not null)
        {
            Item(" ", _book.Say("sample.begin", ("action", action)));
        }

        Item(" ", Evidence(next.Topic));
    }

    private string Evidence(Topic topic)
    {
        if (topic.Evidence.Count == 0)
        {
            return _book.Say("sample.evidence.none");
        }

        var first = topic.Evidence[0];
        return _book.Say("sample.evidence", ("text", first.Text), ("citation", first.Definition.Source.Citation), ("known", _book.Say(Known(first.Definition.Verification))));
    }

    private static string Known(Verification verification) => verification switch
    {
        Verification.Verified => "verification.verified",
        Verification.SingleSource => "verification.single-source",
        Verification.Derived => "verification.derived",
        _ => "verification.ours",
    };

    private void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Text(text + "\n", new Style(decoration: Decoration.Underline)));
    }

    private void Item(string mark, string text) => Item(mark, text, Style.Plain);

    private void Item(string mark, string text, Style style) => Wrapped("  " + mark + " ", text, style);

    private void Wrapped(string mark, string text, Style style)
    {
        var before = mark;
        foreach (var line in TextLines.Wrap(text, Math.Max(console.Profile.Width - mark.Length, Narrowest)))
        {
            console.Write(before);
            console.WriteLine(line, style);
            before = Spaces(mark.Length);
        }
    }
}
