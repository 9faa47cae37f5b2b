using System.Text;
using TrustContent.Catalog;

namespace TrustContent.Tests.Conventions;

/// <summary>docs/instruments.md lists the keys that ship, as they ship.</summary>
public class InstrumentDocTests
{
    [Fact]
    public void The_documented_keys_are_the_keys()
    {
        var text = File.ReadAllText(Repository.At("docs", "instruments.md")).Replace("\r\n", "\n");
        var generated = text[(text.IndexOf("<!-- generated: keys -->\n", StringComparison.Ordinal) + 25)..text.IndexOf("<!-- end -->", StringComparison.Ordinal)];

        SameText.Check(generated, string.Concat(TrustContentService.Create(options => Some.Quiet(options)).Catalog.Instruments.Select(Section)));
    }

    private static string Section(InstrumentDefinition instrument)
    {
        var text = new StringBuilder($"### {instrument.Id}\n\nVersion {instrument.Version}, key `{instrument.KeyFingerprint}`. ");
        text.Append($"Answered by the {instrument.Rater.ToString().ToLowerInvariant()}; {instrument.Metric.ToString().ToLowerInvariant()}s; ");
        text.Append(instrument.Direction == ScoreDirection.HigherIsBetter ? "higher is better.\n\n" : "higher is worse.\n\n");
        text.Append($"Rights: {instrument.License.RightsHolder}. {instrument.License.Terms}\n\n");
        foreach (var scale in instrument.Scales)
        {
            var parts = scale.IsComposite ? "mean of " + string.Join(", ", scale.Components) : "items " + string.Join(", ", scale.Items.Select(item => item.Id));
            var reversed = scale.Reversed.Count == 0 ? "none reversed" : "reversed " + string.Join(", ", scale.Reversed);
            text.Append($"- `{scale.Id}`: {parts}; {reversed}; missing: {scale.Missing.Name}\n");
        }

        text.Append("\n| Part | How surely | Source | What was seen |\n|---|---|---|---|\n");
        foreach (var claim in instrument.Claims)
        {
            text.Append($"| {claim.Part} | {claim.Verification} | {claim.Source?.Citation ?? "-"} | {claim.Note} |\n");
        }

        return text.Append('\n').ToString();
    }
}
