using System.Collections.Concurrent;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Internal;
using TrustContent.Responses;

namespace TrustContent.Scoring;

/// <summary>Scores one response and explains each score. No instrument has code of its own: its key is data.</summary>
/// <remarks>
/// The order of operations is fixed, so that every engine agrees to the last bit: keyed values first; sums left to right
/// in declared order; a prorated sum is (sum × items) / answered with one division; a mean is sum / answered. Where items
/// have weights, a keyed value is multiplied by its own, and the weights are counted in place of the items.
/// </remarks>
internal sealed class Scorer
{
    // Of each instrument the keys under the choices that were made; nearly always one.
    private readonly ConcurrentDictionary<InstrumentDefinition, ScoringKey[]> _keys = new();

    public ScoreResult Score(Response response, ScoringChoice choice)
    {
        var key = KeyOf(response.Instrument, choice);
        var scores = new ScaleScore[key.Scales.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = key.Scales[i].Components.Length > 0 ? Composite(key, key.Scales[i], response, scores) : Items(key, key.Scales[i], response);
        }

        return new ScoreResult(response, choice, Array.AsReadOnly(scores));
    }

    private ScoringKey KeyOf(InstrumentDefinition instrument, ScoringChoice choice)
    {
        var known = _keys.TryGetValue(instrument, out var keys) ? keys : [];
        foreach (var key in known)
        {
            if (key.IsUnder(choice))
            {
                return key;
            }
        }

        var made = ScoringKey.Of(instrument, choice);
        _keys[instrument] = [made, .. known];
        return made;
    }

    private static ScaleScore Items(ScoringKey key, KeyedScale scale, Response response)
    {
        var keyed = new KeyedAnswer[scale.Items.Length];
        var sum = 0.0;
        var answered = 0;
        var weightAnswered = 0.0;
        for (var i = 0; i < keyed.Length; i++)
        {
            var answer = response.ItemAt(scale.Items[i]);
            var weight = scale.Weights[i];
            var (value, isAnswered) = (0.0, false);
            if (answer.Value is { } given)
            {
                isAnswered = true;
                value = (scale.Reversed[i] ? scale.Turns[i] - given : given) * weight;
                sum += value;
                weightAnswered += weight;
                answered++;
            }

            keyed[i] = new KeyedAnswer(answer, scale.Reversed[i], weight, isAnswered ? value : null);
        }

        var why = !response.IsValid ? Invalid(scale)
            : keyed.Length - answered > scale.Allowed ? TooManyMissing(scale, answered, keyed.Length)
            : null;
        return new ScaleScore(key, scale, Array.AsReadOnly(keyed), why is null ? key.Value(sum, weightAnswered, scale.WeightOfAll) : null, answered, why);
    }

    private static ScaleScore Composite(ScoringKey key, KeyedScale scale, Response response, ScaleScore[] before)
    {
        var sum = 0.0;
        var (scored, answered) = (0, 0);
        foreach (var component in scale.Components)
        {
            answered += before[component].Answered;
            if (before[component].Value is { } value)
            {
                sum += value;
                scored++;
            }
        }

        var why = !response.IsValid ? Invalid(scale)
            : scale.Components.Length - scored > scale.Allowed ? NotScored(scale, before)
            : null;
        return new ScaleScore(key, scale, [], why is null ? key.Value(sum, scored, scale.Components.Length) : null, answered, why);
    }

    private static Issue Invalid(KeyedScale scale)
        => new(IssueCode.ResponseInvalid, "The response holds invalid answers.", place: scale.Definition.Id.Value);

    private static Issue NotScored(KeyedScale scale, ScaleScore[] before)
        => new(
            IssueCode.ComponentNotScored,
            $"No score for: {string.Join(", ", scale.Components.Where(component => before[component].Value is null).Select(component => before[component].Id))}.",
            place: scale.Definition.Id.Value);

    private static Issue TooManyMissing(KeyedScale scale, int answered, int count)
        => new(
            IssueCode.TooManyMissing,
            $"{NumberText.Whole(answered)} of {NumberText.Whole(count)} items are answered; {NumberText.Whole(scale.Allowed)} may be missing.",
            place: scale.Definition.Id.Value);
}
