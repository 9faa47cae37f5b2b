using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Localization;
using TrustContent.Scoring;

namespace TrustContent.Interpretation;

/// <summary>Says what one result may and may not mean.</summary>
internal sealed class Interpreter(TrustCatalog catalog, Words words, HostSettings host)
{
    private const string LowAnswer = "low-answer";
    private const string LowestScale = "lowest-scale";

    public ScoreInterpretation Interpret(ScoreResult score, Audience audience, LanguageTag language)
    {
        var phrases = words.Phrases(language);
        var statements = score.Instrument.Audiences.Contains(audience)
            ? Statements(score, audience, phrases)
            : [new Statement(StatementKind.NotForAudience, phrases.Say("statement.not-for-audience"))];
        return new ScoreInterpretation(audience, phrases.Language, statements);
    }

    private IEnumerable<Statement> Statements(ScoreResult score, Audience audience, Phrasebook phrases)
    {
        var about = words.Describe(score.Instrument, phrases.Language.Answered.Tag);
        return
        [
            .. score.Scales.SelectMany(scale => OfScale(scale, score, about, phrases)),
            .. Scoring(score, phrases),
            .. Prompts(score, about, phrases),
            .. audience == Audience.Therapist ? Norms(score, about, phrases) : [],
            .. LowAnswers(score, audience, phrases),
            .. Areas(score, about, phrases),
            .. Limits(score.Instrument, phrases),
        ];
    }

    private static IEnumerable<Statement> OfScale(ScaleScore scale, ScoreResult score, InstrumentDescription about, Phrasebook phrases)
    {
        var name = ("scale", about.ScaleNames[scale.Id]);
        var answered = ("answered", PhraseValue.FromInt32(scale.Answered));
        var count = ("count", PhraseValue.FromInt32(scale.ItemCount));
        if (scale.Value is not { } value)
        {
            var reason = scale.WhyNull!.Code == IssueCode.ResponseInvalid ? phrases.Say("statement.no-score.invalid", name)
                : scale.Scale.IsComposite ? phrases.Say("statement.no-score.component", name)
                : phrases.Say("statement.no-score.missing", name, answered, count);
            yield return new Statement(StatementKind.NoScore, reason, scale.Id);
            yield break;
        }

        var direction = score.Instrument.Direction == ScoreDirection.HigherIsBetter ? "statement.higher-is-better" : "statement.higher-is-worse";
        var text = phrases.Say(
            "statement.score",
            name,
            ("value", PhraseValue.Brief(value)),
            ("minimum", PhraseValue.Exact(scale.Minimum)),
            ("maximum", PhraseValue.Exact(scale.Maximum)),
            ("percent", PhraseValue.Rounded(scale.PercentOfRange!.Value, 0)),
            ("direction", phrases.Say(direction)));
        yield return new Statement(StatementKind.Score, text, scale.Id);
        if (scale.IsProrated)
        {
            yield return new Statement(StatementKind.Prorated, phrases.Say("statement.prorated", name, answered, count), scale.Id);
        }
    }

    private static IEnumerable<Statement> Scoring(ScoreResult score, Phrasebook phrases)
    {
        var chosen = score.Scales.FirstOrDefault(scale => scale.IsMissingRuleChosen);
        if (chosen is not null)
        {
            yield return new Statement(StatementKind.ChosenScoring, phrases.Say("statement.chosen-missing", ("rule", chosen.MissingRule)));
        }

        if (score.Choice.Metric is { } metric && metric != score.Instrument.Metric)
        {
            yield return new Statement(
                StatementKind.ChosenScoring, phrases.Say(metric == ScoreMetric.Sum ? "statement.chosen-sum" : "statement.chosen-mean"));
        }
    }

    private IEnumerable<Statement> Prompts(ScoreResult score, InstrumentDescription about, Phrasebook phrases)
    {
        foreach (var prompt in host.Prompts.Where(prompt => prompt.Instrument == score.Instrument.Id))
        {
            if (score[prompt.Scale].Value is { } value && prompt.IsMetBy(value))
            {
                var key = prompt.Boundary == PromptBoundary.AtOrBelow ? "statement.prompt.at-or-below" : "statement.prompt.below";
                var text = phrases.Say(key, ("scale", about.ScaleNames[prompt.Scale]), ("value", PhraseValue.Exact(prompt.Value)), ("source", prompt.Source));
                yield return new Statement(StatementKind.Prompt, text, prompt.Scale);
            }
        }
    }

    private IEnumerable<Statement> Norms(ScoreResult score, InstrumentDescription about, Phrasebook phrases)
    {
        var metric = score.Choice.Metric ?? score.Instrument.Metric;
        var norm = host.Norms.FirstOrDefault(norm => norm.Instrument == score.Instrument.Id && norm.KeyFingerprint == score.Instrument.KeyFingerprint && norm.Metric == metric);
        foreach (var scale in norm?.Scales ?? [])
        {
            if (score[scale.Scale].Value is { } value && scale.BetweenClientSd > 0)
            {
                var distance = (value - scale.Mean) / scale.BetweenClientSd;
                var text = phrases.Say(
                    distance >= 0 ? "statement.norm.above" : "statement.norm.below",
                    ("scale", about.ScaleNames[scale.Scale]),
                    ("distance", PhraseValue.Rounded(Math.Abs(distance), 1)),
                    ("mean", PhraseValue.Brief(scale.Mean)),
                    ("sd", PhraseValue.Brief(scale.BetweenClientSd)),
                    ("count", PhraseValue.FromInt32(scale.Clients)),
                    ("site", norm!.Provenance.Site),
                    ("date", PhraseValue.WrittenDay(norm.Provenance.Made)));
                yield return new Statement(StatementKind.LocalNorm, text, scale.Scale);
            }
        }
    }

    private IEnumerable<Statement> LowAnswers(ScoreResult score, Audience audience, Phrasebook phrases)
    {
        if (FindThreshold(score, LowAnswer) is not { } threshold)
        {
            yield break;
        }

        var wording = words.Wording(score.Instrument.Id, phrases.Language.Answered.Tag)?.Wording;
        foreach (var item in score.Instrument.Items)
        {
            // What a client finds hard to say is not told to the therapist by the form.
            var isKept = item.IsDiscreet && audience == Audience.Therapist;
            if (!isKept && score.Response[item.Id].Value is { } answer && Comparison.IsAtMost(answer, threshold))
            {
                var text = phrases.Say(
                    audience == Audience.Client ? "statement.low-answer.client" : "statement.low-answer.therapist",
                    ("item", wording is null ? item.Id.Value : wording.Items[item.Id]),
                    ("threshold", PhraseValue.Exact(threshold.Value)),
                    ("minimum", PhraseValue.Exact(item.Response.Minimum)),
                    ("maximum", PhraseValue.Exact(item.Response.Maximum)));
                yield return new Statement(StatementKind.LowAnswer, text, item: item.Id, threshold: threshold);
            }
        }
    }

    private IEnumerable<Statement> Areas(ScoreResult score, InstrumentDescription about, Phrasebook phrases)
    {
        // Without a threshold of anybody's there is no telling when a difference between scales is more than noise.
        if (FindThreshold(score, LowestScale) is not { } gap)
        {
            yield break;
        }

        var shownGap = ("gap", PhraseValue.Rounded(gap.Value, 1));
        if (!Comparison.CanCompareAreas(score))
        {
            yield return new Statement(StatementKind.AreasNotCompared, phrases.Say("statement.areas-not-compared"), threshold: gap);
        }
        else if (Comparison.LowestArea(score, gap) is { } lowest)
        {
            var text = phrases.Say("statement.lowest-scale", ("scale", about.ScaleNames[lowest]), shownGap);
            yield return new Statement(StatementKind.LowestScale, text, lowest, threshold: gap);
        }
        else
        {
            yield return new Statement(StatementKind.NoAreaStandsOut, phrases.Say("statement.no-area", shownGap), threshold: gap);
        }
    }

    private static IEnumerable<Statement> Limits(InstrumentDefinition instrument, Phrasebook phrases)
    {
        var reason = instrument.Cutoffs == CutoffStatus.Unvalidated ? "statement.not-established.unvalidated" : "statement.not-established.none-published";
        yield return new Statement(StatementKind.NotEstablished, phrases.Say(reason));
        if (instrument.Verification is Verification.SingleSource or Verification.Derived)
        {
            var key = instrument.Verification == Verification.Derived ? "statement.verification.derived" : "statement.verification.single-source";
            yield return new Statement(StatementKind.Verification, phrases.Say(key));
        }
    }

    private Threshold? FindThreshold(ScoreResult score, string id)
        => score.Response.IsValid ? catalog.FindRules(score.Instrument.Id)?.Thresholds.FirstOrDefault(threshold => threshold.Id == id) : null;
}
