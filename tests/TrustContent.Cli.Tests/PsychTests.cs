using System.Globalization;

namespace TrustContent.Cli.Tests;

/// <summary>Complete random data, scored by R's psych::scoreItems and by 'score', row by row. Psych/README.md says how it was made.</summary>
public class PsychTests
{
    [Theory]
    [InlineData("wai-sr")]
    [InlineData("wai")]
    [InlineData("wai-s")]
    [InlineData("haq-ii")]
    public void Agrees_with_psych_row_by_row(string id)
    {
        var rows = Trustcontent.Run("score", id, Repository.At("tests", "TrustContent.Cli.Tests", "Psych", id + ".csv")).Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(',')).ToArray();
        var header = rows[0];
        var scales = header.Where(name => name.StartsWith("psych_", StringComparison.Ordinal)).Select(name => name["psych_".Length..]).ToArray();

        rows.Should().HaveCount(201);
        scales.Should().NotBeEmpty();
        foreach (var row in rows.Skip(1))
        {
            foreach (var scale in scales)
            {
                Number(row[Array.IndexOf(header, scale)]).Should().Be(Number(row[Array.IndexOf(header, "psych_" + scale)]));
            }
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
