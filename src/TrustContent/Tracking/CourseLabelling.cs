using TrustContent.Catalog;
using TrustContent.Localization;

namespace TrustContent.Tracking;

/// <summary>Finds the words of a picture of a course.</summary>
internal sealed class CourseLabelling(
    Course course, Audience audience, InstrumentDescription about, Phrasebook phrases, EventSentences sentences, IEnumerable<CourseStatement> notes)
{
    /// <summary>What a reader of a picture must know of how the course was put together. The other notes are seen in the picture itself.</summary>
    private static readonly CourseNoteKind[] NotesBelow = [CourseNoteKind.OtherKey, CourseNoteKind.IrregularIntervals, CourseNoteKind.DatesDisagree, CourseNoteKind.NotSealed];

    private readonly ScaleCourse _scale = course[course.Scale];

    private string Whom => audience == Audience.Client ? "client" : "therapist";

    private bool IsHigherBetter => course.Instrument.Direction == ScoreDirection.HigherIsBetter;

    private IReadOnlyList<VoicePair> Guesses
        => audience == Audience.Therapist ? course.Voices?.Scales.FirstOrDefault(scale => scale.Scale.Id == course.Scale)?.Pairs ?? [] : [];

    private double? Limit => _scale.Limit.IsEstablished ? _scale.Limit.Value.Limit : null;

    private bool IsLimitWithin => Limit >= _scale.Minimum && Limit <= _scale.Maximum;

    public CourseLabels Labels()
    {
        var events = Events();
        var reports = Reports();
        var title = phrases.Say("chart.title", ("instrument", about.Title), ("scale", about.ScaleNames[course.Scale]));
        var range = phrases.Say(
            "chart.range",
            ("minimum", PhraseValue.Brief(_scale.Minimum)),
            ("maximum", PhraseValue.Brief(_scale.Maximum)),
            ("direction", phrases.Say(IsHigherBetter ? "statement.higher-is-better" : "statement.higher-is-worse")));
        var limit = IsLimitWithin ? phrases.Say("chart.limit", ("limit", PhraseValue.Brief(Limit!.Value))) : null;
        string[] remarks = [.. Remarks(events.Keys)];
        return new CourseLabels(
            title,
            range,
            phrases.Say(course.Sessions.All(session => session.Number is not null) ? "chart.axis.sessions" : "chart.axis.dates"),
            phrases.Say((audience == Audience.Therapist) == (course.Instrument.Rater == Rater.Therapist) ? "chart.rating.client" : "chart.rating.therapist"),
            phrases.Say("chart.prorated"),
            phrases.Say("chart.without-rating"),
            Guesses.Count > 0 ? phrases.Say("chart.guess") : null,
            limit,
            events,
            reports,
            remarks,
            phrases.Sentences([Sentence(title), range, .. Told(events, reports), .. limit is null ? Array.Empty<string>() : [Sentence(limit)], .. remarks]));
    }

    private Dictionary<CourseEventKind, string> Events()
    {
        var way = IsHigherBetter ? ".below" : ".above";
        return new Dictionary<CourseEventKind, string>
        {
            [CourseEventKind.ScoreDrop] = phrases.Say("chart.event.drop" + way),
            [CourseEventKind.SmallScoreDrop] = phrases.Say("chart.event.small-drop" + way),
            [CourseEventKind.ScoreReturned] = phrases.Say("chart.event.returned"),
            [CourseEventKind.NotReturned] = phrases.Say("chart.event.not-returned"),
        };
    }

    private Dictionary<ReportKind, string> Reports() => new()
    {
        [ReportKind.Signal] = phrases.Say("chart.report.signal." + Whom),
        [ReportKind.TalkedAndHelped] = phrases.Say("chart.report.helped"),
        [ReportKind.TalkedNotHelped] = phrases.Say("chart.report.not-helped"),
        [ReportKind.TalkedOnly] = phrases.Say("chart.report.talked"),
        [ReportKind.NotTalked] = phrases.Say("chart.report.not-talked"),
    };

    private IEnumerable<string> Remarks(ICollection<CourseEventKind> marked)
    {
        foreach (var found in course.Events.Where(each => !marked.Contains(each.Kind)))
        {
            if (sentences.InShort(found) is { } sentence)
            {
                yield return sentence;
            }
        }

        if (course.Events.Any(each => marked.Contains(each.Kind)))
        {
            yield return phrases.Say("chart.remark.events");
        }

        if (Limit is { } limit && !IsLimitWithin)
        {
            yield return phrases.Say("chart.remark.limit-outside", ("limit", PhraseValue.Brief(limit)));
        }

        foreach (var note in notes.Where(note => note.Note is { } kind && NotesBelow.Contains(kind)))
        {
            yield return note.Text;
        }

        if (course.Instrument.Cutoffs == CutoffStatus.Unvalidated)
        {
            yield return phrases.Say("chart.remark.not-validated");
        }

        if (course.Instrument.Verification is Verification.SingleSource or Verification.Derived)
        {
            yield return phrases.Say(course.Instrument.Verification == Verification.Derived ? "statement.verification.derived" : "statement.verification.single-source");
        }

        yield return phrases.Say("chart.remark.no-cause");
    }

    private IEnumerable<string> Told(Dictionary<CourseEventKind, string> names, Dictionary<ReportKind, string> reports)
    {
        var ratings = _scale.Ratings;
        var worst = (IsHigherBetter ? ratings.OrderBy(rating => rating.Value) : ratings.OrderByDescending(rating => rating.Value)).First();
        yield return phrases.Say(
            "chart.alt.what",
            ("count", PhraseValue.FromInt32(ratings.Count)), ("sessions", PhraseValue.FromInt32(course.Sessions.Count)),
            ("first", Name(course.Sessions[0])), ("last", Name(course.Sessions[course.Sessions.Count - 1])));
        yield return phrases.Say(
            IsHigherBetter ? "chart.alt.lowest" : "chart.alt.highest",
            ("first", PhraseValue.Brief(ratings[0].Value)), ("last", PhraseValue.Brief(ratings[ratings.Count - 1].Value)),
            ("worst", PhraseValue.Brief(worst.Value)), ("session", Name(worst.Session)));
        if (_scale.Change.IsEstablished)
        {
            yield return phrases.Say("chart.alt.levels", ("first", PhraseValue.Brief(_scale.First.Value)), ("last", PhraseValue.Brief(_scale.Last.Value)));
        }

        foreach (var note in notes.Where(note => note.Note is CourseNoteKind.WithoutRating or CourseNoteKind.OtherItems))
        {
            yield return note.Text;
        }

        string[] marked = [.. course.Events.Where(each => names.ContainsKey(each.Kind)).Select(each => phrases.Say(
            "chart.alt.event", ("event", names[each.Kind]), ("session", Name(each.Session)), ("value", PhraseValue.Brief(each.Measure!.Value))))];
        yield return marked.Length > 0 ? phrases.Say("chart.alt.events", ("events", phrases.Clauses(marked))) : phrases.Say("chart.alt.no-events");
        if (Guesses is { Count: > 0 } guesses)
        {
            var (first, last) = (guesses[0], guesses[guesses.Count - 1]);
            yield return phrases.Say(
                "chart.alt.guesses",
                ("count", PhraseValue.FromInt32(guesses.Count)),
                ("first", PhraseValue.Brief(first.Therapist)), ("start", Name(first.Session)),
                ("last", PhraseValue.Brief(last.Therapist)), ("end", Name(last.Session)));
        }

        string[] reported = [.. course.ReportsFor(audience).Select(report => phrases.Say("chart.alt.report", ("report", reports[report.Kind]), ("session", Name(report.Session)))).Distinct()];
        if (reported.Length > 0)
        {
            yield return phrases.Say("chart.alt.reports", ("reports", phrases.Clauses(reported)));
        }
    }

    private string Sentence(string text) => phrases.Say("chart.alt.sentence", ("text", text));

    private string Name(TrackedSession session) => SessionNames.Of(session, phrases);
}
