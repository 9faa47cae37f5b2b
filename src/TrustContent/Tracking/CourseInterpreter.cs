using TrustContent.Catalog;
using TrustContent.Interpretation;
using TrustContent.Localization;

namespace TrustContent.Tracking;

/// <summary>Says what a course may and may not mean.</summary>
internal sealed class CourseInterpreter(TrustCatalog catalog, Words words)
{
    public CourseInterpretation Interpret(Course course, Audience audience, LanguageTag language)
    {
        var phrases = words.Phrases(language);
        var about = words.Describe(course.Instrument, phrases.Language.Answered.Tag);
        var statements = course.Instrument.Audiences.Contains(audience)
            ? Statements(course, audience, about, phrases)
            : [new CourseStatement(CourseStatementKind.NotForAudience, phrases.Say("statement.not-for-audience"))];
        string[] questions = course.MayAskAboutDrop && audience == Audience.Client
            ? [phrases.Say("question.after-drop.talked"), phrases.Say("question.after-drop.helped")]
            : [];
        return new CourseInterpretation(audience, phrases.Language, statements, questions, Labels(course, audience, about, phrases));
    }

    private CourseLabels? Labels(Course course, Audience audience, InstrumentDescription about, Phrasebook phrases)
        => course.MayBePictured && course.Instrument.Audiences.Contains(audience)
            ? new CourseLabelling(course, audience, about, phrases, new EventSentences(catalog.Course, course, audience, phrases), Notes(course, audience, phrases)).Labels()
            : null;

    private static IEnumerable<CourseStatement> Notes(Course course, Audience audience, Phrasebook phrases)
        => course.Notes.Select(note => OfNote(note, audience, phrases)).OfType<CourseStatement>();

    private IEnumerable<CourseStatement> Statements(Course course, Audience audience, InstrumentDescription about, Phrasebook phrases)
    {
        var main = course[course.Scale];
        var events = new EventSentences(catalog.Course, course, audience, phrases);
        return
        [
            .. TooFew(course, main, phrases),
            .. course.Scales.SelectMany(scale => Level(scale, about, phrases)),
            .. course.MayBePictured ? [Change(main, phrases), OfTrend(main, phrases), OfLimit(main, phrases)] : Array.Empty<CourseStatement>(),
            .. course.Events.Select(each => events.Of(each)).OfType<CourseStatement>(),
            .. course.ReportsFor(audience).Select(report => OfReport(report, course, audience, phrases)),
            .. audience == Audience.Therapist && course.Voices is { } voices ? VoiceSentences.Of(voices, course, words, about, phrases) : [],
            .. Notes(course, audience, phrases),
        ];
    }

    private IEnumerable<CourseStatement> TooFew(Course course, ScaleCourse main, Phrasebook phrases)
    {
        var before = catalog.Course.Count(CourseThreshold.ReferenceRatings);
        var count = ("count", PhraseValue.FromInt32(main.Ratings.Count));
        if (!course.MayBePictured)
        {
            yield return new CourseStatement(CourseStatementKind.TooFew, phrases.Say("course.too-few-for-picture", count, ("minimum", PhraseValue.FromInt32(main.First.Minimum))));
        }
        else if (main.Ratings.Count <= before)
        {
            yield return new CourseStatement(CourseStatementKind.TooFew, phrases.Say("course.too-few-for-drops", count, ("before", PhraseValue.FromInt32(before))));
        }
    }

    private static IEnumerable<CourseStatement> Level(ScaleCourse scale, InstrumentDescription about, Phrasebook phrases)
    {
        var name = ("scale", about.ScaleNames[scale.Scale.Id]);
        if (scale.Change.IsEstablished)
        {
            var change = scale.Change.Value;
            var text = phrases.Say(
                "course.level", name, ("first", PhraseValue.Brief(change.First)), ("last", PhraseValue.Brief(change.Second)), ("change", PhraseValue.Signed(change.Observed)));
            yield return new CourseStatement(CourseStatementKind.Level, text, scale.Scale.Id);
        }
        else if (scale.First.IsEstablished)
        {
            var text = phrases.Say("course.level-one", name, ("level", PhraseValue.Brief(scale.Last.Value)));
            yield return new CourseStatement(CourseStatementKind.Level, text, scale.Scale.Id);
        }
    }

    private static CourseStatement Change(ScaleCourse scale, Phrasebook phrases)
    {
        var text = !scale.Change.IsEstablished ? phrases.Say("course.change.too-few", Minimum(scale.Change))
            : scale.Change.Value.Error is null ? phrases.Say("course.change.no-error")
            : Established(scale.Change.Value, phrases);
        return new CourseStatement(CourseStatementKind.ReliableChange, text, scale.Scale.Id);
    }

    private static string Established(ReliableChange change, Phrasebook phrases)
    {
        var key = change.Verdict == ReliableChangeVerdict.WithinError ? "course.change.within" : "course.change.beyond";
        var text = phrases.Say(
            key,
            ("threshold", PhraseValue.Brief(change.Threshold!.Value)),
            ("confidence", PhraseValue.Brief(change.Confidence * 100)),
            ("source", change.Error!.Source));
        return change.Error.CoversItemsOnly ? phrases.Sentences(text, phrases.Say("course.change.items-only")) : text;
    }

    private static CourseStatement OfTrend(ScaleCourse scale, Phrasebook phrases)
    {
        var text = scale.Trend.IsEstablished
            ? phrases.Say(
                "course.trend",
                ("slope", PhraseValue.Signed(scale.Trend.Value.Slope)), ("low", PhraseValue.Signed(scale.Trend.Value.Low)), ("high", PhraseValue.Signed(scale.Trend.Value.High)))
            : phrases.Say("course.trend.too-few", Minimum(scale.Trend));
        return new CourseStatement(CourseStatementKind.Trend, text, scale.Scale.Id);
    }

    private static CourseStatement OfLimit(ScaleCourse scale, Phrasebook phrases)
    {
        var text = scale.Limit.WhyNot switch
        {
            NotEstablishedReason.TooFewRatings => phrases.Say("course.limit.too-few", Minimum(scale.Limit)),
            NotEstablishedReason.NoVariation => phrases.Say("course.limit.no-variation"),
            _ => phrases.Say(
                scale.Limit.Value.IsBeyond ? "course.limit.beyond" : "course.limit.within",
                ("value", PhraseValue.Brief(scale.Limit.Value.Judged.Value)), ("limit", PhraseValue.Brief(scale.Limit.Value.Limit))),
        };
        return new CourseStatement(CourseStatementKind.Limit, text, scale.Scale.Id);
    }

    private CourseStatement OfReport(RatingReport report, Course course, Audience audience, Phrasebook phrases)
    {
        var whom = audience == Audience.Client ? "client" : "therapist";
        var session = ("session", SessionNames.Of(report.Session, phrases));
        var text = report.Kind switch
        {
            ReportKind.Signal => phrases.Say("course.report.signal." + whom, session, ("signal", SignalText(report.Signal!, course, phrases))),
            ReportKind.TalkedAndHelped => phrases.Say("course.report.helped." + whom, session),
            ReportKind.TalkedNotHelped => phrases.Say("course.report.not-helped." + whom, session),
            ReportKind.TalkedOnly => phrases.Say("course.report.talked." + whom, session),
            _ => phrases.Say("course.report.not-talked." + whom, session),
        };
        return new CourseStatement(CourseStatementKind.Report, text, report: report);
    }

    private string SignalText(ItemId signal, Course course, Phrasebook phrases)
        => words.Wording(course.Instrument.Id, phrases.Language.Answered.Tag)?.Wording.Items[signal] ?? signal.Value;

    private static CourseStatement? OfNote(CourseNote note, Audience audience, Phrasebook phrases)
    {
        if (note.Kind is CourseNoteKind.NotSealed or CourseNoteKind.AbsenceNotJudged && audience == Audience.Client)
        {
            return null;
        }

        var key = note.Kind switch
        {
            CourseNoteKind.WithoutRating => "course.note.without-rating",
            CourseNoteKind.SameMoment => "course.note.same-moment",
            CourseNoteKind.DatesDisagree => "course.note.dates-disagree",
            CourseNoteKind.IrregularIntervals => "course.note.irregular",
            CourseNoteKind.OtherKey => "course.note.other-key",
            CourseNoteKind.OtherItems => "course.note.other-items",
            CourseNoteKind.NotSealed => "course.note.not-sealed",
            CourseNoteKind.NotJudged => "course.note.not-judged",
            CourseNoteKind.AbsenceNotJudged => "course.note.absence-not-judged",
            CourseNoteKind.NoDropToTalkAbout => "course.note.no-drop-to-talk-about",
            _ => "course.note.norm-not-used",
        };
        return new CourseStatement(CourseStatementKind.Note, phrases.SaySome(key, ("sessions", SessionNames.Of(note.Sessions, phrases))), note: note.Kind);
    }

    private static (string, PhraseValue)[] Minimum<T>(Finding<T> finding)
        where T : notnull
        => [("count", PhraseValue.FromInt32(finding.Used)), ("minimum", PhraseValue.FromInt32(finding.Minimum))];
}
