using Spectre.Console;
using TrustContent.Catalog;
using TrustContent.Cli.Output;
using TrustContent.Interpretation;
using TrustContent.Localization;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Cli.Scoring;

/// <summary>Rows as tables that a clinician can follow by hand: item, answer, keyed value, why missing, sum, division, result.</summary>
internal sealed class ExplainedRows(IAnsiConsole console, Reader reader, InstrumentDescription about) : IRowWriter
{
    private IReadOnlyList<string> _header = [];

    public void Begin(IReadOnlyList<string> header) => _header = header;

    public void Write(ScoredRow row)
    {
        var others = row.Fields.Take(_header.Count).Select((field, at) => (Name: _header[at], Field: field)).Where(column => !ColumnMap.IsItem(row.Score.Instrument, column.Name)).Select(column => Printable(column.Name + " " + column.Field)).Take(3);
        console.Write(new Rule(Markup.Escape(reader.Say("cli.explain.row", ("number", PhraseValue.Exact(row.Number)), ("columns", reader.Commas(others))))).LeftJustified());
        var table = reader.Headed("cli.column.scale", "cli.column.item", "cli.column.answer", "cli.column.keyed", "cli.column.missing");
        foreach (var scale in row.Score.Scales.Where(scale => !scale.Scale.IsComposite))
        {
            foreach (var item in scale.Items)
            {
                table.AddTexts(
                    about.ScaleNames[scale.Id],
                    item.Item.Value,
                    item.Given is { } given ? Shown(given) : "-",
                    item.Keyed is { } keyed ? Keyed(item, keyed) : "-",
                    item.State == AnswerState.Invalid ? reader.Say("cli.explain.unusable") : item.Reason is { } reason ? reader.Say("cli.explain.why." + Json.Word(reason)) : "");
            }
        }

        console.Write(table);
        var no = reader.Trust.Interpret(row.Score, Audience.Therapist, reader.Language).Statements.Where(said => said.Kind == StatementKind.NoScore).ToDictionary(said => said.Scale!, said => said.Text);
        foreach (var scale in row.Score.Scales)
        {
            console.WriteLine("  " + Worked(scale, row, no));
        }

        var problems = Problems.Of(row.Score, row.IsRagged);
        if (problems.Length > 0)
        {
            console.WriteLine("  " + reader.Say("cli.explain.problems", ("problems", problems)));
        }

        console.WriteLine();
    }

    private string Worked(ScaleScore scale, ScoredRow row, Dictionary<ScaleId, string> no)
    {
        var name = about.ScaleNames[scale.Id];
        if (row.IsRagged || scale.Value is not { } value)
        {
            return row.IsRagged ? reader.Say("cli.explain.no-score", ("scale", name), ("why", reader.Say("cli.explain.ragged"))) : no[scale.Id];
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
        var missing = (scale.IsMissingRuleChosen, scale.IsProrated) switch
        {
            (true, true) => "cli.explain.missing.chosen-prorated",
            (true, false) => "cli.explain.missing.chosen",
            (false, true) => "cli.explain.missing.prorated",
            _ => "cli.explain.missing",
        };
        return reader.Book.Sentences(
            reader.Say("cli.explain.worked", ("scale", name), ("working", result), ("minimum", Shown(scale.Minimum)), ("maximum", Shown(scale.Maximum))),
            reader.Say(missing, ("rule", RuleText.Of(reader, scale.MissingRule))));
    }

    // What a file holds must not drive the terminal it is shown on.
    private static string Printable(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));

    private string Keyed(KeyedAnswer item, double keyed)
    {
        var value = item.Weight.Equals(1.0) ? Shown(keyed) : $"{Shown(keyed / item.Weight)} × {Shown(item.Weight)}";
        return item.IsReversed ? reader.Say("cli.explain.reversed", ("value", value)) : value;
    }

    private string Shown(double number) => reader.Book.Text(PhraseValue.Exact(number));
}
