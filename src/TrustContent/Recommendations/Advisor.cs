using TrustContent.Catalog;
using TrustContent.Internal;
using TrustContent.Localization;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Recommendations;

/// <summary>Goes from a result to safety notices and next steps, by rules that are data.</summary>
internal sealed class Advisor(TrustCatalog catalog, Words words, HostSettings host)
{
    public Advice Recommend(ScoreResult score, Audience audience, LanguageTag language)
    {
        var phrases = words.Phrases(language);
        var rules = catalog.FindRules(score.Instrument.Id);
        var open = rules?.Notices.Where(notice => notice.When.Any(condition => Conditions.Holds(condition, score))).ToArray() ?? [];
        var mayKnow = score.Instrument.Audiences.Contains(audience);
        var notices = mayKnow ? open.Where(notice => notice.Audience == audience).Select(notice => Notice(notice, phrases, language)).ToArray() : [];
        var isWithheld = open.Any(notice => notice.WithholdsAdvice);
        var recommendations = mayKnow && rules is not null && !isWithheld ? Recommendations(rules, score, audience, phrases, language) : [];
        return new Advice(
            audience,
            phrases.Language,
            notices,
            recommendations,
            recommendations.Count > 0 ? null : WhyNone(score, audience, mayKnow, rules is not null, isWithheld, phrases));
    }

    private static NoAdvice WhyNone(ScoreResult score, Audience audience, bool mayKnow, bool hasRules, bool isWithheld, Phrasebook phrases)
    {
        var isDeclined = score.Response.Items.All(answer => answer.Reason == MissingReason.Declined);

        // The therapist reads one and the same sentence whatever the reason, so that none can be told from another.
        var reason = !mayKnow ? NoAdviceReason.NotForAudience
            : !hasRules ? NoAdviceReason.NoRules
            : audience == Audience.Therapist && score.Instrument.Rater == Rater.Client ? NoAdviceReason.NotAvailable
            : isWithheld ? NoAdviceReason.SafetyNoticeOpen
            : isDeclined ? NoAdviceReason.Declined
            : !score.HasAnyScore ? NoAdviceReason.NothingScored
            : NoAdviceReason.NothingStandsOut;
        var key = reason switch
        {
            NoAdviceReason.SafetyNoticeOpen => "none.safety-notice-open",
            NoAdviceReason.Declined => "none.declined",
            NoAdviceReason.NotAvailable => "none.not-available",
            NoAdviceReason.NothingScored => "none.nothing-scored",
            NoAdviceReason.NothingStandsOut => "none.nothing-stands-out",
            NoAdviceReason.NoRules => "none.no-rules",
            _ => "none.not-for-audience",
        };
        return new NoAdvice(reason, phrases.Say(key));
    }

    private SafetyNotice Notice(NoticeDefinition notice, Phrasebook phrases, LanguageTag language)
    {
        var text = phrases.Paragraphs(notice.Message);
        string[] all = notice.Audience == Audience.Client
            ? [.. text, .. words.Contacts(phrases.Language.Answered.Tag), .. Recipient(notice, phrases)]
            : [.. text];
        return new SafetyNotice(
            notice,
            phrases.Language,
            all,
            notice.Audience == Audience.Client ? host.Contacts : [],
            notice.WithholdsAdvice ? host.Recipient : null,
            notice.Topics.Select(id => words.Topic(catalog.GetTopic(id), language)));
    }

    private IEnumerable<string> Recipient(NoticeDefinition notice, Phrasebook phrases)
        => !notice.WithholdsAdvice ? []
            : !notice.IsLineCrossed ? host.Recipient is null ? [] : [phrases.Say("recipient.other", ("who", host.Recipient))]
            : host.Recipient is null ? [phrases.Say("recipient.none")]
            : [phrases.Say("recipient.one", ("who", host.Recipient))];

    private List<Recommendation> Recommendations(RuleSet rules, ScoreResult score, Audience audience, Phrasebook phrases, LanguageTag language)
    {
        var about = words.Describe(score.Instrument, phrases.Language.Answered.Tag);
        var reasons = new List<(TopicId Topic, RecommendationReason Reason)>();
        foreach (var rule in rules.Rules.Where(rule => rule.Audience == audience))
        {
            if (rule.When.FirstOrDefault(condition => Conditions.Advises(condition, score)) is { } met)
            {
                var reason = Reason(rule, met, score.Instrument, about, phrases);
                reasons.AddRange(rule.Topics.Select(topic => (topic, reason)));
            }
        }

        // Grouping keeps the order of first mention: a topic stands where its most important rule put it.
        return [.. reasons.GroupBy(pair => pair.Topic, pair => pair.Reason)
            .Select(group => new Recommendation(words.Topic(catalog.GetTopic(group.Key), language), group))];
    }

    private static RecommendationReason Reason(RuleDefinition rule, RuleCondition met, InstrumentDefinition instrument, InstrumentDescription about, Phrasebook phrases)
    {
        var text = phrases.Say(rule.Reason);
        var item = instrument.Items.FirstOrDefault(known => known.Id == met.Item);
        var wouldGiveAway = item is { IsDiscreet: true } && rule.Audience == Audience.Therapist;
        if (met.Threshold is not { } threshold || wouldGiveAway)
        {
            return new RecommendationReason(rule.Id, text, null);
        }

        var whose = threshold.Source is null ? phrases.Say("threshold.ours") : phrases.Say("threshold.sourced", ("source", threshold.Source.Citation));
        var line = met.Kind switch
        {
            ConditionKind.LowestScale => phrases.Say(
                "threshold.lowest-scale", ("scale", about.ScaleNames[met.Scale!]), ("threshold", NumberText.Rounded(threshold.Value, 1)), ("whose", whose)),
            ConditionKind.ScaleAtMost => phrases.Say(
                "threshold.scale", ("scale", about.ScaleNames[met.Scale!]), ("threshold", NumberText.Shortest(threshold.Value)), ("whose", whose)),
            _ => phrases.Say(
                "threshold.item", ("item", met.Item!.Value), ("threshold", NumberText.Shortest(threshold.Value)),
                ("minimum", NumberText.Shortest(item!.Response.Minimum)), ("maximum", NumberText.Shortest(item.Response.Maximum)), ("whose", whose)),
        };
        return new RecommendationReason(rule.Id, text + " " + line, threshold);
    }
}
