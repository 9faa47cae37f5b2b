using System.Globalization;
using Spectre.Console;
using TrustContent.Catalog;
using TrustContent.Cli.Sampling;
using TrustContent.Psychometrics;

namespace TrustContent.Cli.Output;

/// <summary>A reliability report for people.</summary>
internal static class ReliabilityTable
{
    public static void Write(IAnsiConsole console, ReliabilityReport report, LocalNorm? norm)
    {
        var prose = new Prose(console);
        prose.Title($"{report.Instrument.Id}, {Count(report.Rows)} rows");
        foreach (var notice in ReliabilityNotices.Of(report))
        {
            prose.Paragraph(notice);
        }

        console.Write(Scales(report));
        prose.Paragraph("Alpha with Feldt's 95 % interval, omega of one factor, mean, SD and SEM (standard error of measurement) of the sum, SEM of the mean. Within: reliability of change within persons (Rc). - : not established.");
        prose.List("Within persons", report.Scales.Where(scale => scale.WithinPerson.Rc.Value is not null).Select(Basis));
        prose.List("Not established", report.Scales.SelectMany(Refused).GroupBy(entry => entry.Text, StringComparer.Ordinal).Select(entry => string.Join(", ", entry.Select(each => each.What)) + ": " + entry.Key));
        console.Write(Items(report));
        prose.Paragraph("Keyed values of complete cases. Rest: correlation with the sum of the other items. Without: alpha if the item is dropped. Lowest, Highest: share of cases at the ends. Missing: of all rows.");
        if (norm is not null)
        {
            prose.Paragraph(Said(norm));
        }
    }

    public static string Said(LocalNorm norm)
        => norm.IsDescriptiveOnly
            ? $"The norm is descriptive only: {string.Join("; ", norm.Shortfalls.Select(RefusalText.Of))}. These minimums are ours. It compares nobody with anybody."
            : $"The norm rests on {Count(norm.Clients)} clients of {Count(norm.Therapists)} therapists.";

    private static Table Scales(ReliabilityReport report)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Scale", "Cases", "Alpha", "95 %", "Omega", "Mean", "SD", "SEM", "SEM mean", "Within");
        table.Columns[0].NoWrap();
        table.Columns[3].NoWrap();
        foreach (var scale in report.Scales)
        {
            table.AddRow(Texts(
                scale.Scale.Id.Value,
                Count(scale.Cases),
                Number(scale.Alpha.Value),
                scale.Alpha.Low is null ? "-" : $"{Number(scale.Alpha.Low)} to {Number(scale.Alpha.High)}",
                Number(scale.OmegaTotal.Value),
                Number(scale.Mean),
                Number(scale.Sd),
                Number(scale.Sem),
                Number(scale.SemMean),
                Number(scale.WithinPerson.Rc.Value)));
        }

        return table;
    }

    private static Table Items(ReliabilityReport report)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Scale", "Item", "Mean", "SD", "Rest", "Without", "Lowest", "Highest", "Missing");
        foreach (var scale in report.Scales)
        {
            foreach (var item in scale.Items)
            {
                table.AddRow(Texts(
                    scale.Scale.Id.Value,
                    item.Item.Value + (item.IsReversed ? " (reversed)" : ""),
                    Number(item.Mean),
                    Number(item.Sd),
                    Number(item.RestCorrelation),
                    Number(item.AlphaIfDropped),
                    Percent(item.FloorShare),
                    Percent(item.CeilingShare),
                    Count(item.Missing.Values.Sum())));
            }
        }

        return table;
    }

    private static string Basis(ScaleReliability scale)
        => $"{scale.Scale.Id}: {Count(scale.WithinPerson.Persons)} persons, {Count(scale.WithinPerson.Sessions)} sessions, {Count(scale.WithinPerson.Rows)} complete rows, {(scale.WithinPerson.IsBalanced ? "balanced" : "not balanced")}";

    private static IEnumerable<(string What, string Text)> Refused(ScaleReliability scale)
        => new[] { ("alpha", scale.Alpha), ("omega", scale.OmegaTotal), ("within", scale.WithinPerson.Rc) }
            .Where(each => each.Item2.Refusal is not null)
            .Select(each => ($"{each.Item1} of {scale.Scale.Id}", RefusalText.Of(each.Item2.Refusal!)));

    private static Text[] Texts(params string[] cells) => [.. cells.Select(cell => new Text(cell))];

    private static string Number(double? number) => number?.ToString("F2", CultureInfo.InvariantCulture) ?? "-";

    private static string Percent(double? share) => share is { } part ? (part * 100).ToString("F0", CultureInfo.InvariantCulture) + "%" : "-";

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
