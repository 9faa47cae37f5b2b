using TrustContent.Catalog;
using TrustContent.Localization;
using TrustContent.Tracking;

namespace TrustContent.Recommendations;

/// <summary>Goes from a course to safety notices and next steps: what the latest answers call for, and what the course shows.</summary>
internal sealed class CourseAdvisor(TrustCatalog catalog, Words words, Advisor advisor, Tracker tracker)
{
    public Advice Recommend(Course course, Audience audience, LanguageTag language)
    {
        var phrases = words.Phrases(language);
        var rated = course.Sessions.Last(session => session.Client is not null);
        var open = course.Sessions.Where(IsOpen).ToArray();

        // A notice of the latest answers always shows; an earlier one as long as nobody has settled it.
        var notices = open.Prepend(rated).SelectMany(session => advisor.Notices(session.Client!, audience, phrases, language))
            .GroupBy(notice => notice.Id).Select(group => group.First());
        if (open.Length > 0 || !course.Instrument.Audiences.Contains(audience))
        {
            return new Advice(audience, phrases.Language, notices, [], advisor.WhyNone(rated.Client!, audience, open.Length > 0, phrases));
        }

        var last = course.Sessions.Count - 1;
        var lately = Lately(course, audience, phrases);
        var offers = Offers(course, last, audience, phrases);
        var held = offers.Where(offer => lately.ContainsKey(offer.Topic) && !IsReported(offer, offers)).ToArray();
        var recommendations = advisor.Gather(offers.Except(held), language);
        var offeredBefore = advisor.Gather(held.Select(offer => Again(offer, course.Sessions[lately[offer.Topic]], phrases)), language);
        var whyNone = recommendations.Count > 0 ? null
            : offeredBefore.Count > 0 ? new NoAdvice(NoAdviceReason.OfferedBefore, phrases.Say("none.offered-before"))
            : advisor.WhyNone(rated.Client!, audience, isWithheld: false, phrases);
        return new Advice(audience, phrases.Language, notices, recommendations, whyNone, Remarks(course, last, audience, phrases), offeredBefore);
    }

    /// <summary>Whether something was reported that withholds all other advice, and nobody has settled it.</summary>
    private bool IsOpen(TrackedSession session) => session is { Client: not null, AreReportsSettled: false } && advisor.Withholds(session.Client);

    /// <summary>A topic stands under all its reasons; one reported in so many words keeps it from being held back.</summary>
    private static bool IsReported(Offer offer, IReadOnlyList<Offer> all) => all.Any(other => other.Topic == offer.Topic && other.IsReported);

    private static Offer Again(Offer offer, TrackedSession before, Phrasebook phrases)
        => new(
            offer.Topic,
            new RecommendationReason(offer.Reason.Rule, phrases.Say("offered-before", ("reason", offer.Reason.Text), ("session", SessionNames.Of(before, phrases))), offer.Reason.Threshold),
            offer.IsReported);

    /// <summary>The topics that were offered at one of the last sessions before the latest, and at which.</summary>
    private Dictionary<TopicId, int> Lately(Course course, Audience audience, Phrasebook phrases)
    {
        var window = catalog.Course.Count(CourseThreshold.RepeatAfter);
        var offered = new Dictionary<TopicId, int>();
        for (var position = 0; position < course.Sessions.Count - 1; position++)
        {
            var offers = course.Sessions.Take(position + 1).Any(IsOpen) ? [] : Offers(course, position, audience, phrases);
            foreach (var offer in offers.Where(offer => !offered.TryGetValue(offer.Topic, out var before) || position - before >= window || IsReported(offer, offers)).ToArray())
            {
                offered[offer.Topic] = position;
            }
        }

        foreach (var old in offered.Where(pair => course.Sessions.Count - 1 - pair.Value >= window).Select(pair => pair.Key).ToArray())
        {
            offered.Remove(old);
        }

        return offered;
    }

    /// <summary>What fits after a session: what was reported, then what the course shows, then single answers.</summary>
    private IReadOnlyList<Offer> Offers(Course course, int position, Audience audience, Phrasebook phrases)
    {
        var single = course.Sessions[position].Client is { } score ? advisor.Offers(score, audience, phrases) : [];
        var across = Met(course, position, audience).SelectMany(pair => pair.Rule.Topics.Select(topic => new Offer(topic, Reason(pair.Rule, phrases), pair.IsReported)));
        return [.. single.Where(offer => offer.IsReported), .. across, .. single.Where(offer => !offer.IsReported)];
    }

    private IEnumerable<string> Remarks(Course course, int position, Audience audience, Phrasebook phrases)
        => Met(course, position, audience).Where(pair => pair.Rule.Topics.Count == 0).Select(pair => phrases.Say(pair.Rule.Reason));

    private IEnumerable<(CourseRule Rule, bool IsReported)> Met(Course course, int position, Audience audience)
    {
        var events = tracker.KindsAfter(course, position);
        var reports = course.Reports.Where(report => report.Position == position && (report.IsForTherapist || audience == Audience.Client)).Select(report => report.Kind).ToArray();
        foreach (var rule in catalog.Course.Rules.Where(rule => rule.Audience == audience))
        {
            var isReported = rule.When.Any(condition => condition.Report is { } report && reports.Contains(report));
            if (isReported || rule.When.Any(condition => condition.Event is { } kind && events.Contains(kind)))
            {
                yield return (rule, isReported);
            }
        }
    }

    private static RecommendationReason Reason(CourseRule rule, Phrasebook phrases)
        => new(rule.Id, phrases.Say(rule.Reason), null);
}
