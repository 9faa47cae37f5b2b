using TrustContent.Catalog;
using TrustContent.Internal;
using TrustContent.Scoring;

namespace TrustContent.Sql.Writing;

/// <summary>The scales' scores and counts, with the same operations in the same order as the library has them.</summary>
internal sealed class ScaleColumns(InstrumentDefinition instrument, ScoringChoice choice, Grammar grammar, IReadOnlyDictionary<ItemId, UsableAnswer> answers, string usable)
{
    private readonly Dictionary<ScaleId, string> _scores = [];
    private readonly Dictionary<ScaleId, string> _counts = [];
    private readonly Dictionary<ScaleId, int> _depths = [];

    public IEnumerable<(string Name, string Expression)> Scores => instrument.Scales.Select(scale => (grammar.Quoted(scale.Id.Value), _scores[scale.Id]));

    public IEnumerable<(string Name, string Expression)> Counts => instrument.Scales.Select(scale => (grammar.Quoted(CountOf(scale)), _counts[scale.Id]));

    private bool IsMean => (choice.Metric ?? instrument.Metric) == ScoreMetric.Mean;

    public static string CountOf(ScaleDefinition scale) => scale.Id + "_answered";

    public void Write(Step sums, Func<string, string, Step> newStep)
    {
        var scores = newStep("scores", "Scores of items. NULL: too many answers are missing, or an answer cannot be used.");
        foreach (var scale in instrument.Scales.Where(scale => !scale.IsComposite))
        {
            OfItems(scale, sums, scores);
        }

        var composites = new List<Step>();
        foreach (var scale in instrument.Scales.Where(scale => scale.IsComposite))
        {
            var depth = scale.Components.Max(component => _depths[component]) + 1;
            if (composites.Count < depth)
            {
                composites.Add(newStep("composites" + (depth == 1 ? "" : NumberText.Whole(depth)), "Scores of scales."));
            }

            OfScales(scale, composites[depth - 1]);
            _depths[scale.Id] = depth;
        }
    }

    private void OfItems(ScaleDefinition scale, Step sums, Step scores)
    {
        var allowed = choice.AllowedMissing(instrument, scale);
        var all = scale.Items.Count;
        var keyed = scale.Items.Select((item, at) => Keyed(scale, item, scale.Weights[at])).ToArray();
        var terms = allowed == 0 ? keyed : [.. keyed.Select(OrZero)];
        var sum = sums.Let(grammar.Quoted(scale.Id + "_sum"), Sum(MayBeNegativeZero(scale) ? terms.Prepend("0") : terms));
        var count = sums.Let(grammar.Quoted(CountOf(scale)), Sum(scale.Items.Select(item => IfSo(answers[item.Id].IsThere, "1"))));
        var isWeighted = scale.Weights.Any(weight => !weight.Equals(1.0));
        var weightOfAll = grammar.Number(scale.Weights.Aggregate(0.0, (total, weight) => total + weight));
        var weight = isWeighted && allowed > 0
            ? sums.Let(grammar.Quoted(scale.Id + "_weight"), Sum(scale.Items.Select((item, at) => IfSo(answers[item.Id].IsThere, grammar.Number(scale.Weights[at])))))
            : count;
        var score = allowed == 0
            ? $"CASE WHEN {usable} = 1 THEN {(IsMean ? $"{sum} / {weightOfAll}" : sum)} END"
            : Prorated($"{usable} = 1 AND ", sum, count, weight, all - allowed, weightOfAll);
        _scores[scale.Id] = scores.Let(grammar.Quoted(scale.Id + "_score"), score);
        _counts[scale.Id] = count;
        _depths[scale.Id] = 0;
    }

    private void OfScales(ScaleDefinition scale, Step step)
    {
        var allowed = choice.AllowedMissing(instrument, scale);
        var parts = scale.Components.Select(component => _scores[component]).ToArray();
        var all = NumberText.Whole(parts.Length);

        // A component without a score is NULL and makes the sum NULL.
        var sum = Sum(allowed == 0 ? parts : parts.Select(OrZero));
        var count = Sum(parts.Select(part => IfSo(part + " IS NOT NULL", "1")));
        var score = allowed > 0 ? Prorated("", sum, count, count, parts.Length - allowed, all) : IsMean ? $"({sum} / {all})" : sum;
        _scores[scale.Id] = step.Let(grammar.Quoted(scale.Id + "_score"), score);
        _counts[scale.Id] = Sum(scale.Components.Select(component => _counts[component]));
    }

    /// <summary>One division where something is missing. A complete sum is not divided at all.</summary>
    private string Prorated(string condition, string sum, string count, string weight, int least, string weightOfAll)
    {
        var isEnough = $"{condition}{count} >= {NumberText.Whole(least)}";
        var isAll = ReferenceEquals(count, weight) ? $"{condition}{count} = {weightOfAll}" : $"{isEnough} AND {weight} = {weightOfAll}";
        return IsMean
            ? $"CASE WHEN {isEnough} THEN {sum} / {weight} END"
            : $"CASE WHEN {isAll} THEN {sum}\n      WHEN {isEnough} THEN ({sum} * {weightOfAll}) / {weight} END";
    }

    private string Keyed(ScaleDefinition scale, ItemDefinition item, double weight)
    {
        var answer = answers[item.Id].Value;
        var turned = scale.Reversed.Contains(item.Id) ? $"({grammar.Number(item.Response.Minimum + item.Response.Maximum)} - {answer})" : answer;
        return weight.Equals(1.0) ? turned : $"({turned} * {grammar.Number(weight)})";
    }

    /// <summary>The library begins every sum with 0. That shows only where a sum begins with -0, which an answer of 0 may be.</summary>
    private static bool MayBeNegativeZero(ScaleDefinition scale)
        => scale.Items.Any(item => item.Response.Minimum <= 0 && item.Response.Maximum >= 0);

    private static string OrZero(string term) => $"COALESCE({term}, 0)";

    private static string IfSo(string condition, string value) => $"CASE WHEN {condition} THEN {value} ELSE 0 END";

    private static string Sum(IEnumerable<string> terms) => terms.ToArray() is { Length: > 1 } several ? "(" + Lines.Join(" + ", several) + ")" : terms.First();
}
