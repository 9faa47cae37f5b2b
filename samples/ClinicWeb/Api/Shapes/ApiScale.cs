using TrustContent.Catalog;
using TrustContent.Localization;

namespace ClinicWeb.Api.Shapes;

/// <summary>A scale: of which items or scales it is made, and what its rule is for missing answers.</summary>
/// <param name="Components">The scales it is made of, if it is made of scales.</param>
/// <param name="IsMissingRulePublished">Whether a source gives the rule.</param>
public sealed record ApiScale(
    string Id, string Name, string? Meaning, IReadOnlyList<string> Items, IReadOnlyList<string> Reversed, IReadOnlyList<string> Components, string MissingRule, bool IsMissingRulePublished)
{
    public static ApiScale Of(ScaleDefinition scale, InstrumentDescription about) => new(
        scale.Id.Value, about.ScaleNames[scale.Id], about.ScaleMeanings.TryGetValue(scale.Id, out var meaning) ? meaning : null, [.. scale.Items.Select(item => item.Id.Value)],
        [.. scale.Reversed.Select(item => item.Value)], [.. scale.Components.Select(component => component.Value)], scale.Missing.Name, scale.Missing.IsPublished);
}
