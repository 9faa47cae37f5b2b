using TrustContent.Catalog;
using TrustContent.Scoring;

namespace ClinicWeb.Api.Shapes;

/// <summary>The score of a scale.</summary>
/// <param name="Value">The score; null if there is none, which is not the same as zero.</param>
/// <param name="PercentOfRange">How far up the scale it lies; it says nothing about good or bad.</param>
/// <param name="MissingRule">The rule for missing answers that was used.</param>
/// <param name="MissingRuleChosen">Whether the caller chose it, and not the instrument.</param>
/// <param name="Prorated">Whether missing answers were made up for by the answered ones.</param>
/// <param name="Answered">How many of its items were answered.</param>
/// <param name="Items">How many items it has.</param>
/// <param name="WhyNull">Why there is no score.</param>
public sealed record ApiScaleScore(
    double? Value, double Minimum, double Maximum, double? PercentOfRange, ScoreMetric Metric, string MissingRule, bool MissingRuleChosen, bool Prorated, int Answered, int Items,
    IReadOnlyList<string> Components, IReadOnlyList<ApiKeyedAnswer> Keyed, ApiError? WhyNull)
{
    public static ApiScaleScore Of(ScaleScore scale) => new(
        scale.Value, scale.Minimum, scale.Maximum, scale.PercentOfRange, scale.Metric, scale.MissingRule, scale.IsMissingRuleChosen, scale.IsProrated, scale.Answered, scale.ItemCount,
        [.. scale.Scale.Components.Select(component => component.Value)], [.. scale.Items.Select(ApiKeyedAnswer.Of)], scale.WhyNull is { } why ? ApiError.Of(why) : null);
}
