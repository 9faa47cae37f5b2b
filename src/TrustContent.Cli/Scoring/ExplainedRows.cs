using System.Globalization;
using Spectre.Console;
using TrustContent.Catalog;
using TrustContent.Cli.Output;
using TrustContent.Diagnostics;
using TrustContent.Localization;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Cli.Scoring;

/// <summary>Rows as tables that a clinician can follow by hand: item, answer, keyed value, why missing, sum, division, result.</summary>
internal sealed class ExplainedRows(IAnsiConsole console, InstrumentDescription about) : IRowWriter
{
    private IReadOnlyList<string> _header = [];

    public void Begin(IReadOnlyList<string> header) => _header = header;

    public void Write(ScoredRow row)
    {
        var others = row.Fields.Take(_header.Count).Select((field, at) => (Name: _header[at], Field: field)).Where(column => !ColumnMap.IsItem(row.Score.Instrument, column.Name)).Select(column => Printable(column.Name + " " + column.Field)).Take(3);
        console.Write(new Rule(Markup.Escape($"Row {row.Number.ToString(CultureInfo.InvariantCulture)}: {string.Join(", ", others)}")).LeftJustified());
        var table = new Table().Border(TableBorder.Simple).AddColumns("Scale", "Item", "Answer", "Keyed", "Missing");
        foreach (var scale in row.Score.Scales.Where(scale => !scale.Scale.IsComposite))
        {
            foreach (var item in scale.Items)
            {
                table.AddRow(
                    new Text(about.ScaleNames[scale.Id]),
                    new Text(item.Item.Value),
                    new Text(item.Given is { } given ? Shown(given) : "-"),
                    new Text(item.Keyed is { } keyed ? Keyed(item, keyed) : "-"),
                    new Text(item.State == AnswerState.Invalid ? "not usable" : item.Reason is { } reason ? Json.Word(reason) : ""));
            }
        }

        console.Write(table);
        foreach (var scale in row.Score.Scales)
        {
            console.WriteLine("  " + about.ScaleNames[scale.Id] + ": " + Worked(scale, row));
        }

        var problems = Problems.Of(row.Score, row.IsRagged);
        if (problems.Length > 0)
        {
            console.WriteLine("  Problems: " + problems);
        }

        console.WriteLine();
    }

    private static string Worked(ScaleScore scale, ScoredRow row)
    {
        if (row.IsRagged || scale.Value is not { } value)
        {
            return "no score. " + (row.IsRagged ? IssueCode.RowRagged.Title : scale.WhyNull!.Message);
        }

        var parts = scale.Scale.IsComposite
            ? scale.Scale.Components.Select(component => row.Score[component].Value).OfType<double>().ToArray()
            : scale.Items.Select(item => item.Keyed).OfType<double>().ToArray();
        var weights = scale.Scale.IsComposite ? Enumerable.Repeat(1.0, parts.Length) : scale.Items.Where(item => item.Keyed is not null).Select(item => item.Weight);
        var all = scale.Scale.IsComposite ? scale.Scale.Components.Count : scale.Items.Sum(item => item.Weight);
        var sum = parts.Aggregate(0.0, (total, part) => total + part);
        var adding = string.Join(" + ", parts.Select(Shown)) + " = " + Shown(sum);
        var counted = weights.Sum();
        var count = Shown(counted);
        var result = scale.Metric == ScoreMetric.Mean ? $"{adding}; {Shown(sum)} / {count} = {Shown(value)}"
            : counted.Equals(all) ? adding
            : $"{adding}; ({Shown(sum)} × {Shown(all)}) / {count} = {Shown(value)}";
        return $"{result}, on {Shown(scale.Minimum)} to {Shown(scale.Maximum)}. Missing: {scale.MissingRule}{(scale.IsMissingRuleChosen ? ", chosen" : "")}{(scale.IsProrated ? ", prorated" : "")}.";
    }

    // What a file holds must not drive the terminal it is shown on.
    private static string Printable(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));

    private static string Keyed(KeyedAnswer item, double keyed)
        => (item.Weight.Equals(1.0) ? Shown(keyed) : $"{Shown(keyed / item.Weight)} × {Shown(item.Weight)}") + (item.IsReversed ? " (reversed)" : "");

    private static string Shown(double number) => number.ToString(CultureInfo.InvariantCulture);
}
