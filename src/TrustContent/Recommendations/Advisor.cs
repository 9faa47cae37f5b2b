using TrustContent.Catalog;
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
        var isWithheld = Withholds(score);
        var recommendations = isWithheld ? [] : Gather(Offers(score, audience, phrases), language);
        return new Advice(
            audience,
            phrases.Language,
            Notices(score, audience, phrases, language),
            recommendations,
            recommendations.Count > 0 ? null : WhyNone(score, audience, isWithheld, phrases));
    }

    /// <summary>Whether a safety notice is open that withholds all other advice.</summary>
    public bool Withholds(ScoreResult score) => Open(score).Any(notice => notice.WithholdsAdvice);

    public IReadOnlyList<SafetyNotice> Notices(ScoreResult score, Audience audience, Phrasebook phrases, LanguageTag language)
        => !MayKnow(score, audience) ? []
            : [.. Open(score).Where(notice => notice.Audience == audience).Select(notice => Notice(notice, phrases, language))];

    /// <summary>What the rules of the instrument offer, most important first.</summary>
    public IReadOnlyList<Offer> Offers(ScoreResult score, Audience audience, Phrasebook phrases)
    {
        if (!MayKnow(score, audience))
        {
            return [];
        }

        var about = words.Describe(score.Instrument, phrases.Language.Answered.Tag);
        var offers = new List<Offer>();
        foreach (var rule in catalog.FindRules(score.Instrument.Id)?.Rules.Where(rule => rule.Audience == audience) ?? [])
        {
            if (rule.When.FirstOrDefault(condition => Conditions.Advises(condition, score)) is { } met)
            {
                var reason = Reason(rule, met, score.Instrument, about, phrases);
                offers.AddRange(rule.Topics.Select(topic => new Offer(topic, reason, met.Kind == ConditionKind.Signal)));
            }
        }

        return offers;
    }

    /// <summary>One recommendation a topic. Grouping keeps the order of first mention: a topic stands where its most important rule put it.</summary>
    public IReadOnlyList<Recommendation> Gather(IEnumerable<Offer> offers, LanguageTag language)
        => [.. offers.GroupBy(offer => offer.Topic, offer => offer.Reason)
            .Select(group => new Recommendation(
                words.Topic(group.Key, language), group.GroupBy(reason => reason.Text, StringComparer.Ordinal).Select(same => same.First())))];

    public NoAdvice WhyNone(ScoreResult score, Audience audience, bool isWithheld, Phrasebook phrases)
    {
        var isDeclined = score.Response.Items.All(answer => answer.Reason == MissingReason.Declined);

        // The therapist reads one and the same sentence whatever the reason, so that none can be told from another.
        var reason = !MayKnow(score, audience) ? NoAdviceReason.NotForAudience
            : catalog.FindRules(score.Instrument.Id) is null ? NoAdviceReason.NoRules
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

    private static bool MayKnow(ScoreResult score, Audience audience) => score.Instrument.Audiences.Contains(audience);

    private IEnumerable<NoticeDefinition> Open(ScoreResult score)
        => catalog.FindRules(score.Instrument.Id)?.Notices.Where(notice => notice.When.Any(condition => Conditions.Holds(condition, score))) ?? [];

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
            notice.Audience == Audience.Client ? words.ContactsFor(phrases.Language.Answered.Tag) : [],
            notice.WithholdsAdvice ? host.Recipient : null,
            notice.Topics.Select(id => words.Topic(id, language)));
    }

    private IEnumerable<string> Recipient(NoticeDefinition notice, Phrasebook phrases)
    {
        var recipient = host.RecipientIn(phrases.Language.Answered.Tag);
        return !notice.WithholdsAdvice ? []
            : !notice.IsLineCrossed ? recipient is null ? [] : [phrases.Say("recipient.other", ("who", recipient))]
            : recipient is null ? [phrases.Say("recipient.none")]
            : [phrases.Say("recipient.one", ("who", recipient))];
    }

    private static RecommendationReason Reason(RuleDefinition rule, RuleCondition met, InstrumentDefinition instrument, InstrumentDescription about, Phrasebook phrases)
    {
        var text = phrases.Say(rule.Reason);
        var item = instrument.Items.FirstOrDefault(known => known.Id == met.Item);
        var wouldGiveAway = rule.Audience == Audience.Therapist
            && (item is { IsDiscreet: true } || instrument.Scales.FirstOrDefault(known => known.Id == met.Scale)?.Items.Any(each => each.IsDiscreet) == true);
        if (met.Threshold is not { } threshold || wouldGiveAway)
        {
            return new RecommendationReason(rule.Id, text, null);
        }

        var whose = threshold.Source is null ? phrases.Say("threshold.ours") : phrases.Say("threshold.sourced", ("source", threshold.Source.Citation));
        var line = met.Kind switch
        {
            ConditionKind.LowestScale => phrases.Say(
                "threshold.lowest-scale", ("scale", about.ScaleNames[met.Scale!]), ("threshold", PhraseValue.Rounded(threshold.Value, 1)), ("whose", whose)),
            ConditionKind.ScaleAtMost => phrases.Say(
                "threshold.scale", ("scale", about.ScaleNames[met.Scale!]), ("threshold", PhraseValue.Exact(threshold.Value)), ("whose", whose)),
            _ => phrases.Say(
                "threshold.item", ("item", met.Item!.Value), ("threshold", PhraseValue.Exact(threshold.Value)),
                ("minimum", PhraseValue.Exact(item!.Response.Minimum)), ("maximum", PhraseValue.Exact(item.Response.Maximum)), ("whose", whose)),
        };
        return new RecommendationReason(rule.Id, phrases.Sentences(text, line), threshold);
    }
}
