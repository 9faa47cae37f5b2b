using TrustContent.Catalog;
using TrustContent.Localization;

namespace TrustContent.Tracking;

/// <summary>Says what each event of a course is, with its rule and how often chance alone makes it.</summary>
internal sealed class EventSentences(CourseRules rules, Course course, Audience audience, Phrasebook phrases)
{
    private string Whom => audience == Audience.Client ? "client" : "therapist";

    /// <summary>The sentences, or <see langword="null"/> for an event that is not this audience's.</summary>
    public CourseStatement? Of(CourseEvent found)
    {
        if (!IsFor(found))
        {
            return null;
        }

        IEnumerable<string?> sentences = [What(found), Rule(found), Chance(found)];
        return new CourseStatement(
            CourseStatementKind.Event, phrases.Sentences(sentences.OfType<string>()), course.Scale, found);
    }

    /// <summary>What it is, without its rule; <see langword="null"/> for an event that is not this audience's.</summary>
    public string? InShort(CourseEvent found) => IsFor(found) ? What(found) : null;

    // Ceiling, absence and divergence are matters for the therapist: a client is not told that a best score is doubted.
    private bool IsFor(CourseEvent found)
        => audience == Audience.Therapist || found.IsForClient;

    private string What(CourseEvent found)
    {
        var session = ("session", SessionNames.Of(found.Session, phrases));
        var since = ("since", found.Since is null ? "" : SessionNames.Of(found.Since, phrases));
        var count = ("count", PhraseValue.FromInt32(found.RestsOn.Count));
        return found.Kind switch
        {
            CourseEventKind.ScoreDrop or CourseEventKind.SmallScoreDrop => phrases.Say(
                (course.Instrument.Direction == ScoreDirection.HigherIsBetter ? "course.drop.below." : "course.drop.above.") + Whom,
                session, ("below", PhraseValue.Brief(found.Measure!.Below))),
            CourseEventKind.ScoreReturned => phrases.Say("course.returned." + Whom, session, since),
            CourseEventKind.NotReturned => phrases.Say("course.not-returned." + Whom, since, count),
            CourseEventKind.Unknown => phrases.Say("course.unknown." + Whom, since),
            CourseEventKind.Ceiling => phrases.Say("course.ceiling.therapist", count),
            CourseEventKind.Absence => phrases.Say(
                "course.absence.therapist",
                ("last", SessionNames.Of(found.RestsOn[0], phrases)),
                ("times", PhraseValue.Exact(rules[CourseThreshold.AbsenceIntervals].Value)),
                ("days", PhraseValue.Brief(course.Options.ExpectedInterval!.Value.TotalDays))),
            _ => phrases.Say("course.divergence.therapist", count, ("share", Percent(rules[CourseThreshold.Divergence].Value))),
        };
    }

    private string? Rule(CourseEvent found)
    {
        if (found.Kind is CourseEventKind.ScoreDrop or CourseEventKind.SmallScoreDrop)
        {
            var spreads = rules[found.Kind == CourseEventKind.ScoreDrop ? CourseThreshold.Drop : CourseThreshold.SmallDrop].Value;
            var basis = found.Measure!.Basis switch
            {
                SpreadBasis.OwnRatings => phrases.Say("course.spread.own"),
                SpreadBasis.SiteNorm => phrases.Say("course.spread.site"),
                _ => phrases.Say("course.spread.range", ("share", Percent(rules[CourseThreshold.SpreadFloor].Value))),
            };
            return phrases.Say(
                "course.rule.drop",
                ("ratings", PhraseValue.FromInt32(rules.Count(CourseThreshold.ReferenceRatings))),
                ("limit", PhraseValue.Brief(spreads * found.Measure.Spread)),
                ("spreads", PhraseValue.Exact(spreads)),
                ("spread", PhraseValue.Brief(found.Measure.Spread)),
                ("basis", basis));
        }

        return found.Kind == CourseEventKind.Unknown ? null : phrases.Say("course.rule.ours");
    }

    private string? Chance(CourseEvent found)
    {
        if (found.FalseAlarm is not { } card)
        {
            return null;
        }

        var setting = rules.Setting;
        var text = phrases.Say(
            found.Kind == CourseEventKind.SmallScoreDrop ? "course.chance.small" : "course.chance",
            ("share", Percent(card.Share)), ("sessions", PhraseValue.FromInt32(setting.Sessions)), ("items", PhraseValue.FromInt32(setting.Items)));
        return card.Caught is { } caught ? phrases.Sentences(text, phrases.Say("course.chance.caught", ("caught", Percent(caught))))
            : card.ReturnedByChance is { } returned ? phrases.Sentences(text, phrases.Say("course.chance.returned", ("returned", Percent(returned))))
            : text;
    }

    private static PhraseValue Percent(double share) => PhraseValue.Rounded(share * 100, 0);
}
