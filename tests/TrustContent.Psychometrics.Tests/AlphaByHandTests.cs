using System.Globalization;
using TrustContent.Catalog;

namespace TrustContent.Psychometrics.Tests;

/// <summary>The example of WorkedExamples/alpha.md.</summary>
public class AlphaByHandTests
{
    [Fact]
    public void Agrees_with_the_work_by_hand()
    {
        var tables = File.ReadAllLines(Repository.At("tests", "TrustContent.Psychometrics.Tests", "WorkedExamples", "alpha.md"))
            .Where(line => line.StartsWith('|')).Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()).ToArray();
        var persons = tables.Where(row => row.Length == 5 && row[0] is "A" or "B" or "C" or "D").Select(row => row.Skip(1).Take(3).Select(Number).ToArray()).ToArray();
        var expected = tables.Where(row => row.Length == 2 && row[0] != "what" && row[0] != "---").ToDictionary(row => row[0], row => Number(row[1]));

        var found = Reliability.Analyze(persons.Select(answers => Sample.Row("trust-check-in", answers))).Find(ScaleId.Parse("helpfulness"))!;

        persons.Should().HaveCount(4);
        var values = new Dictionary<string, double?> { ["alpha"] = found.Alpha.Value, ["mean"] = found.Mean, ["sd"] = found.Sd, ["sem"] = found.Sem, ["semMean"] = found.SemMean };
        foreach (var item in found.Items)
        {
            values["rest " + item.Item] = item.RestCorrelation;
            values["dropped " + item.Item] = item.AlphaIfDropped;
        }

        values.Keys.Should().BeEquivalentTo(expected.Keys);
        expected.Should().OnlyContain(value => Math.Abs(values[value.Key]!.Value - value.Value) < 1e-12);
        found.OmegaTotal.Refusal!.Reason.Should().Be(RefusalReason.TooFewCases);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
