using System.Text.Json.Nodes;
using TrustContent.Catalog;

namespace TrustContent.Psychometrics.Tests;

/// <summary>Law 10: the estimates are those of R's psych. Psych/README.md says how the references were made.</summary>
public class AgainstPsychTests(ITestOutputHelper output)
{
    private const double Exact = 1e-9;
    private const double OfOmega = 2e-3;

    [Theory]
    [InlineData("complete")]
    [InlineData("reversed")]
    [InlineData("small")]
    [InlineData("missing")]
    [InlineData("contrary")]
    public void A_sample_without_clients(string name)
    {
        var reference = Reference(name);
        var instrument = reference["instrument"]!.GetValue<string>();

        var report = Reliability.Analyze(Sample.Recorded(name).Rows.Select(answers => Sample.Row(instrument, answers)));

        report.AssumesOneRowPerPerson.Should().BeTrue();
        foreach (var (scale, expected) in reference["scales"]!.AsObject())
        {
            var found = report.Find(ScaleId.Parse(scale))!;
            found.Cases.Should().Be(expected!["cases"]!.GetValue<int>());
            (found.Cases + found.Incomplete).Should().Be(report.Rows);
            Same(found.Alpha.Value, expected["alpha"], Exact);
            Same(found.Alpha.Low, expected["low"], Exact);
            Same(found.Alpha.High, expected["high"], Exact);
            Same(found.Mean, expected["mean"], Exact);
            Same(found.Sd, expected["sd"], Exact);
            found.Sem.Should().BeApproximately(Number(expected["sd"])!.Value * Math.Sqrt(1 - Number(expected["alpha"])!.Value), Exact);
            found.SemMean.Should().BeApproximately(found.Sem!.Value / found.Items.Count, Exact);
            for (var item = 0; item < found.Items.Count; item++)
            {
                Same(found.Items[item].RestCorrelation, expected["rest"]![item], Exact);
                Same(found.Items[item].AlphaIfDropped, expected["dropped"]![item], Exact);
            }

            if (expected["omega"] is not null)
            {
                output.WriteLine($"{name} {scale}: omega differs by {Math.Abs(found.OmegaTotal.Value!.Value - Number(expected["omega"])!.Value):E1}");
                Same(found.OmegaTotal.Value, expected["omega"], OfOmega);
            }
        }
    }

    [Theory]
    [InlineData("balanced", true)]
    [InlineData("unbalanced", false)]
    public void Courses_of_persons(string name, bool isBalanced)
    {
        var reference = Reference(name);
        var rows = Sample.Recorded(name).Rows.Select(row => Sample.Row("trust-pulse", row[2..], "person " + row[1], session: (decimal)row[0]));

        var found = Reliability.Analyze(rows).Find(ScaleId.Total)!.WithinPerson;

        output.WriteLine($"{name}: Rc differs by {Math.Abs(found.Rc.Value!.Value - Number(reference["rc"])!.Value):E1}");
        Same(found.Rc.Value, reference["rc"], Exact);
        (found.Persons, found.Sessions, found.Rows, found.IsBalanced).Should().Be(
            (reference["persons"]!.GetValue<int>(), reference["sessions"]!.GetValue<int>(), reference["rows"]!.GetValue<int>(), isBalanced));
    }

    private static void Same(double? found, JsonNode? expected, double within)
    {
        if (Number(expected) is { } number)
        {
            found.Should().NotBeNull();
            found!.Value.Should().BeApproximately(number, within);
        }
        else
        {
            found.Should().BeNull();
        }
    }

    private static double? Number(JsonNode? node) => node?.GetValue<double>();

    private static JsonNode Reference(string name)
        => JsonNode.Parse(File.ReadAllText(Repository.At("tests", "TrustContent.Psychometrics.Tests", "Psych", name + ".json")))!;
}
