using System.Text;
using TrustContent.Catalog;
using TrustContent.Internal;
using TrustContent.Scoring;

namespace TrustContent.Sql.Writing;

/// <summary>The comment above a query: which key made it, what each column is, and what NULL means.</summary>
internal static class Heading
{
    public static string Of(InstrumentDefinition instrument, SqlOptions options)
    {
        var metric = (options.Choice.Metric ?? instrument.Metric) == ScoreMetric.Mean ? "mean" : "sum";
        var lines = new List<string>
        {
            $"{instrument.Id}, version {instrument.Version}, scoring key {instrument.KeyFingerprint}. Made by TrustContent.",
            "",
            "All columns of the table, then the scores, then how many items of each scale are answered:",
        };
        lines.AddRange(instrument.Scales.Select(scale => "  " + Scale(instrument, scale, options.Choice, metric)));
        lines.Add("A score is NULL where more is missing, and in a row with an answer that is not one of its item's numbers.");
        lines.Add("NULL is not zero. Only answers that can be used are counted as answered.");
        if (instrument.Items.Where(item => item.Role != ItemRole.Scored).Select(item => item.Id.Value).ToArray() is { Length: > 0 } unscored)
        {
            lines.Add($"Never scored: item {string.Join(", ", unscored)}. "
                + (options.HasUnscoredItems ? "An answer there that is out of range makes its row invalid." : "Not read here, so that an invalid answer there goes unnoticed."));
        }

        if (instrument.Signals.Count > 0)
        {
            lines.Add($"Signals are no part of a score and are not read here: {string.Join(", ", instrument.Signals.Select(signal => signal.Id.Value))}.");
        }

        return string.Concat(lines.Select(line => ("-- " + OnOneLine(line)).TrimEnd() + "\n"));
    }

    private static string Scale(InstrumentDefinition instrument, ScaleDefinition scale, ScoringChoice choice, string metric)
    {
        var (members, kind) = scale.IsComposite
            ? (scale.Components.Select(component => component.Value), "scales")
            : (scale.Items.Select(item => scale.Reversed.Contains(item.Id) ? item.Id.Value + " (reversed)" : item.Id.Value), "items");
        var all = scale.IsComposite ? scale.Components.Count : scale.Items.Count;
        var allowed = choice.AllowedMissing(instrument, scale);
        var rule = allowed == 0 ? "none may be missing" : $"up to {NumberText.Whole(allowed)} of {NumberText.Whole(all)} may be missing, the score rests on the others";
        var weighted = scale.Weights.Any(weight => !weight.Equals(1.0)) ? "weighted " : "";
        return $"{scale.Id}: {weighted}{metric} of the {kind} {string.Join(", ", members)}: {rule}.";
    }

    /// <summary>Nothing that a key says may end the comment.</summary>
    private static string OnOneLine(string text)
        => text.Aggregate(new StringBuilder(), (line, letter) => line.Append(char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter)).ToString();
}
