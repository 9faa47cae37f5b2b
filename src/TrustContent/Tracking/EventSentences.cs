using TrustContent.Catalog;
using TrustContent.Internal;
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

        string?[] sentences = [What(found), Rule(found), Chance(found)];
        return new CourseStatement(
            CourseStatementKind.Event, string.Join(" ", sentences.Where(sentence => sentence is not null)), course.Scale, found);
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
        var count = ("count", NumberText.Whole(found.RestsOn.Count));
        return found.Kind switch
        {
            CourseEventKind.ScoreDrop or CourseEventKind.SmallScoreDrop => phrases.Say(
                (course.Instrument.Direction == ScoreDirection.HigherIsBetter ? "course.drop.below." : "course.drop.above.") + Whom,
                session, ("below", NumberText.Brief(found.Measure!.Below))),
            CourseEventKind.ScoreReturned => phrases.Say("course.returned." + Whom, session, since),
            CourseEventKind.NotReturned => phrases.Say("course.not-returned." + Whom, since, count),
            CourseEventKind.Unknown => phrases.Say("course.unknown." + Whom, since),
            CourseEventKind.Ceiling => phrases.Say("course.ceiling.therapist", count),
            CourseEventKind.Absence => phrases.Say(
                "course.absence.therapist",
                ("last", SessionNames.Of(found.RestsOn[0], phrases)),
                ("times", NumberText.Shortest(rules[CourseThreshold.AbsenceIntervals].Value)),
                ("days", NumberText.Brief(course.Options.ExpectedInterval!.Value.TotalDays))),
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
                ("ratings", NumberText.Whole(rules.Count(CourseThreshold.ReferenceRatings))),
                ("limit", NumberText.Brief(spreads * found.Measure.Spread)),
                ("spreads", NumberText.Shortest(spreads)),
                ("spread", NumberText.Brief(found.Measure.Spread)),
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
            ("share", Percent(card.Share)), ("sessions", NumberText.Whole(setting.Sessions)), ("items", NumberText.Whole(setting.Items)));
        return card.Caught is { } caught ? text + " " + phrases.Say("course.chance.caught", ("caught", Percent(caught)))
            : card.ReturnedByChance is { } returned ? text + " " + phrases.Say("course.chance.returned", ("returned", Percent(returned)))
            : text;
    }

    private static string Percent(double share) => NumberText.Rounded(share * 100, 0);
}
