using System.Globalization;
using System.Reflection;
using TrustContent.Responses;

namespace ClinicWeb.Demo;

/// <summary>A line of the synthetic sessions that the console sample brings.</summary>
public sealed record DemoRow(string Client, int Session, DateTimeOffset At, IReadOnlyDictionary<string, Answer> Answers)
{
    private const int FirstAnswer = 3;

    public static IReadOnlyList<DemoRow> ReadAll()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("demo/sessions.csv")!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var names = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => Read(names, line.Split(',')))];
    }

    private static DemoRow Read(string[] names, string[] cells) => new(
        cells[0],
        int.Parse(cells[1], CultureInfo.InvariantCulture),
        DateTimeOffset.Parse(cells[2], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        Enumerable.Range(FirstAnswer, cells.Length - FirstAnswer).ToDictionary(column => Item(names[column]), column => Answered(cells[column]), StringComparer.Ordinal));

    private static string Item(string column) => column.StartsWith('q') ? column[1..] : column;

    private static Answer Answered(string cell) => cell switch
    {
        "" => Answer.Skipped,
        "yes" => Answer.Yes,
        "no" => Answer.No,
        _ when double.TryParse(cell, CultureInfo.InvariantCulture, out var number) => Answer.Of(number),
        _ => Answer.Declined,
    };
}
