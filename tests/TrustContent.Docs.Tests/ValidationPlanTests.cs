using System.Text.RegularExpressions;
using TrustContent.Catalog;

namespace TrustContent.Docs.Tests;

/// <summary>The models in docs/validate.md are the scales of the form.</summary>
public class ValidationPlanTests
{
    private static readonly InstrumentDefinition Form = TrustContentService.Create(clinic => clinic.OnWarning = _ => { }).Catalog.GetInstrument(InstrumentId.TrustCheckIn);
    private static readonly Dictionary<string, string[]> Models = Regex
        .Matches(string.Concat(DocPage.Read("docs/validate.md").Blocks.Where(block => block.Language == "r").Select(block => block.Text)), @"(\w+) +=~ ([q0-9 +]+)")
        .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value.Split('+', StringSplitOptions.TrimEntries));

    [Fact]
    public void The_four_factors_are_the_four_scales()
        => Models.Where(model => model.Key != "trust").ToDictionary().Should().BeEquivalentTo(
            Form.Scales.Where(scale => !scale.IsComposite).ToDictionary(scale => scale.Id.Value, Columns), options => options.WithStrictOrdering());

    [Fact]
    public void The_one_factor_is_all_of_their_items()
        => Models["trust"].Should().Equal(Form.Scales.Where(scale => !scale.IsComposite).SelectMany(Columns));

    [Fact]
    public void The_rows_have_the_columns_of_the_form()
    {
        var header = DocPage.Read("docs/validate.md").Blocks.First(block => block.Language == "csv").Text.Split('\n')[0].Split(',');

        header.Should().Contain(Form.Items.Select(item => "q" + item.Id)).And.Contain(Form.Signals.Select(signal => signal.Id.Value));
    }

    private static string[] Columns(ScaleDefinition scale) => [.. scale.Items.Select(item => "q" + item.Id)];
}
