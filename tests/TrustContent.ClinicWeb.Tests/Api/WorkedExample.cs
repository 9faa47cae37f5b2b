using System.Globalization;
using System.Text.Json.Nodes;

namespace TrustContent.ClinicWeb.Tests;

/// <summary>An example whose numbers were worked by hand, from the pages of the library's own tests.</summary>
internal sealed record WorkedExample(string Name, IReadOnlyList<(string Item, string Answer)> Given, IReadOnlyList<(string Id, double? Value, int Answered, string Problem)> Scales)
{
    public bool IsInvalid => Name.StartsWith("Invalid", StringComparison.Ordinal);

    public static IEnumerable<WorkedExample> Of(string instrument)
        => File.ReadAllText(Repository.At("tests", "TrustContent.Tests", "WorkedExamples", instrument + ".md")).Split("\n## ").Skip(1).Select(section =>
        {
            var rows = section.Split('\n').Where(line => line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal)).Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()).ToArray();
            var split = Array.FindIndex(rows, row => row[0] == "scale");
            return new WorkedExample(
                section.Split('\n')[0],
                [.. rows[1..split].Select(row => (row[0], row[1]))],
                [.. rows[(split + 1)..].TakeWhile(row => row.Length == 4).Select(row => (row[0], row[1].Length == 0 ? (double?)null : double.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture), row[3]))]);
        });

    public JsonObject Answers()
    {
        var json = new JsonObject();
        foreach (var (item, answer) in Given)
        {
            json[item] = double.TryParse(answer, CultureInfo.InvariantCulture, out var number) ? number : answer switch
            {
                "yes" => true,
                "no" => false,
                _ => JsonValue.Create(answer.Replace(' ', '-')),
            };
        }

        return json;
    }
}
