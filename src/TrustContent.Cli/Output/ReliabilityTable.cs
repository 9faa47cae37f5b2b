using Spectre.Console;
using TrustContent.Catalog;
using TrustContent.Cli.Sampling;
using TrustContent.Localization;
using TrustContent.Psychometrics;

namespace TrustContent.Cli.Output;

/// <summary>A reliability report for people.</summary>
internal sealed class ReliabilityTable(Reader reader)
{
    private const string NotEstablished = "-";
    private const int Decimals = 2;

    public void Write(IAnsiConsole console, ReliabilityReport report, LocalNorm? norm)
    {
        var prose = new Prose(console);
        prose.Title(reader.Say("cli.reliability.title", ("instrument", report.Instrument.Id.Value), ("count", report.Rows)));
        foreach (var notice in ReliabilityNotices.Of(reader, report))
        {
            prose.Paragraph(notice);
        }

        console.Write(Scales(report));
        prose.Paragraph(reader.Say("cli.reliability.scales-note"));
        prose.List(reader.Say("cli.reliability.within"), report.Scales.Where(scale => scale.WithinPerson.Rc.Value is not null).Select(Basis));
        prose.List(reader.Say("cli.reliability.not-established"), report.Scales.SelectMany(Refused).GroupBy(entry => entry.Why, StringComparer.Ordinal)
            .Select(entry => reader.Say("cli.reliability.refused", ("what", reader.Commas(entry.Select(each => each.What))), ("why", entry.Key))));
        console.Write(Items(report));
        prose.Paragraph(reader.Say("cli.reliability.items-note"));
        if (norm is not null)
        {
            prose.Paragraph(NormText.Of(reader, norm));
        }
    }

    private Table Scales(ReliabilityReport report)
    {
        var table = reader.Headed(
            "cli.column.scale", "cli.column.cases", "cli.column.alpha", "cli.column.interval", "cli.column.omega",
            "cli.column.mean", "cli.column.sd", "cli.column.sem", "cli.column.sem-mean", "cli.column.within");
        table.Columns[3].NoWrap();
        foreach (var scale in report.Scales)
        {
            table.AddTexts(
                scale.Scale.Id.Value,
                reader.Book.Text(scale.Cases),
                Number(scale.Alpha.Value),
                scale.Alpha.Low is null ? NotEstablished : reader.Say("cli.reliability.range", ("low", Number(scale.Alpha.Low)), ("high", Number(scale.Alpha.High))),
                Number(scale.OmegaTotal.Value),
                Number(scale.Mean),
                Number(scale.Sd),
                Number(scale.Sem),
                Number(scale.SemMean),
                Number(scale.WithinPerson.Rc.Value));
        }

        return table;
    }

    private Table Items(ReliabilityReport report)
    {
        var table = reader.Headed(
            "cli.column.scale", "cli.column.item", "cli.column.mean", "cli.column.sd", "cli.column.rest", "cli.column.without", "cli.column.lowest", "cli.column.highest", "cli.column.missing");
        foreach (var scale in report.Scales)
        {
            foreach (var item in scale.Items)
            {
                table.AddTexts(
                    scale.Scale.Id.Value,
                    item.IsReversed ? reader.Say("cli.explain.reversed", ("value", item.Item.Value)) : item.Item.Value,
                    Number(item.Mean),
                    Number(item.Sd),
                    Number(item.RestCorrelation),
                    Number(item.AlphaIfDropped),
                    Percent(item.FloorShare),
                    Percent(item.CeilingShare),
                    reader.Book.Text(item.Missing.Values.Sum()));
            }
        }

        return table;
    }

    private string Basis(ScaleReliability scale)
    {
        var basis = scale.WithinPerson;
        return reader.Say(
            basis.IsBalanced ? "cli.reliability.balanced" : "cli.reliability.unbalanced",
            ("scale", scale.Scale.Id.Value),
            ("persons", reader.Say("cli.reliability.persons", ("count", basis.Persons))),
            ("sessions", reader.Say("cli.reliability.sessions", ("count", basis.Sessions))),
            ("rows", reader.Say("cli.reliability.complete-rows", ("count", basis.Rows))));
    }

    private IEnumerable<(string What, string Why)> Refused(ScaleReliability scale)
        => new[] { ("cli.reliability.alpha-of", scale.Alpha.Refusal), ("cli.reliability.omega-of", scale.OmegaTotal.Refusal), ("cli.reliability.within-of", scale.WithinPerson.Rc.Refusal) }
            .Where(each => each.Item2 is not null)
            .Select(each => (reader.Say(each.Item1, ("scale", scale.Scale.Id.Value)), RefusalText.Of(reader, each.Item2!)));

    private string Number(double? number) => number is { } value ? reader.Book.Text(PhraseValue.Rounded(value, Decimals)) : NotEstablished;

    private string Percent(double? share) => share is { } part ? reader.Say("cli.reliability.percent", ("percent", PhraseValue.Rounded(part * 100, 0))) : NotEstablished;
}
