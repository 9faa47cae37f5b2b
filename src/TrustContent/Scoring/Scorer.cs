using System.Collections.Concurrent;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Internal;
using TrustContent.Responses;

namespace TrustContent.Scoring;

/// <summary>The one engine: every instrument's key is data, and no instrument has code of its own.</summary>
/// <remarks>
/// The order of operations is fixed, so that every engine agrees to the last bit: keyed values first; sums left to right
/// in declared order; a prorated sum is (sum × items) / answered with one division; a mean is sum / answered. Where items
/// have weights, a keyed value is multiplied by its own, and the weights are counted in place of the items.
/// </remarks>
internal sealed class Scorer
{
    private readonly ConcurrentDictionary<InstrumentDefinition, IReadOnlyList<CompiledScale>> _keys = new();

    public ScoreResult Score(Response response, ScoringChoice choice)
    {
        var scores = new List<ScaleScore>();
        foreach (var scale in _keys.GetOrAdd(response.Instrument, CompiledScale.All))
        {
            scores.Add(scale.Components.Count > 0 ? Composite(scale, response, choice, scores) : Items(scale, response, choice));
        }

        return new ScoreResult(response, choice, scores);
    }

    private static ScaleScore Items(CompiledScale scale, Response response, ScoringChoice choice)
    {
        var metric = choice.Metric ?? response.Instrument.Metric;
        var allowed = choice.AllowedMissing(response.Instrument, scale.Definition);
        var keyed = new KeyedAnswer[scale.Items.Count];
        var sum = 0.0;
        var answered = 0;
        var (weightAnswered, weightOfAll) = (0.0, 0.0);
        for (var i = 0; i < keyed.Length; i++)
        {
            var item = response.Instrument.Items[scale.Items[i]];
            var answer = response.Items[scale.Items[i]];
            double? value = answer.Value is not { } given ? null
                : scale.Reversed[i] ? item.Response.Minimum + item.Response.Maximum - given
                : given;
            var weight = scale.Definition.Weights[i];
            value *= weight;
            weightOfAll += weight;
            keyed[i] = new KeyedAnswer(answer, scale.Reversed[i], weight, value);
            if (value is { } counted)
            {
                sum += counted;
                weightAnswered += weight;
                answered++;
            }
        }

        var why = !response.IsValid
            ? new Issue(IssueCode.ResponseInvalid, "The response holds invalid answers.", place: scale.Definition.Id.Value)
            : keyed.Length - answered > allowed ? TooManyMissing(scale, answered, keyed.Length, allowed) : null;
        return new ScaleScore(
            scale,
            ScaleRange.Of(scale.Definition, response.Instrument.Scales, metric),
            metric,
            choice.Missing.NameFor(scale.Definition, allowed),
            choice.Missing.Kind is not null,
            keyed,
            why is null ? Value(metric, sum, weightAnswered, weightOfAll) : null,
            answered,
            why);
    }

    private static ScaleScore Composite(CompiledScale scale, Response response, ScoringChoice choice, List<ScaleScore> before)
    {
        var metric = choice.Metric ?? response.Instrument.Metric;
        var allowed = choice.AllowedMissing(response.Instrument, scale.Definition);
        var parts = scale.Components.Select(component => before.Find(score => score.Id == component.Definition.Id)!).ToArray();
        var sum = 0.0;
        var scored = 0;
        foreach (var part in parts)
        {
            if (part.Value is { } value)
            {
                sum += value;
                scored++;
            }
        }

        var why = !response.IsValid
            ? new Issue(IssueCode.ResponseInvalid, "The response holds invalid answers.", place: scale.Definition.Id.Value)
            : parts.Length - scored > allowed
                ? new Issue(
                    IssueCode.ComponentNotScored,
                    $"No score for: {string.Join(", ", parts.Where(part => part.Value is null).Select(part => part.Id))}.",
                    place: scale.Definition.Id.Value)
                : null;
        return new ScaleScore(
            scale,
            ScaleRange.Of(scale.Definition, response.Instrument.Scales, metric),
            metric,
            scale.Definition.Missing.Name,
            isMissingRuleChosen: false,
            [],
            why is null ? Value(metric, sum, scored, parts.Length) : null,
            parts.Sum(part => part.Answered),
            why);
    }

    /// <summary>Of items or components: <paramref name="answered"/> and <paramref name="all"/> are their numbers, or the sums of their weights.</summary>
    private static double Value(ScoreMetric metric, double sum, double answered, double all)
        => metric == ScoreMetric.Mean ? sum / answered
            : answered.Equals(all) ? sum
            : sum * all / answered;

    private static Issue TooManyMissing(CompiledScale scale, int answered, int count, int allowed)
        => new(
            IssueCode.TooManyMissing,
            $"{NumberText.Whole(answered)} of {NumberText.Whole(count)} items are answered; {NumberText.Whole(allowed)} may be missing.",
            place: scale.Definition.Id.Value);
}
