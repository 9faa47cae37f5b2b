using TrustContent.Catalog;

namespace ClinicWeb.Api.Shapes;

/// <summary>The size of an effect, with its interval and sample where the source tells.</summary>
public sealed record ApiEffect(EffectMetric Metric, decimal? Value, decimal? Low, decimal? High, int? Studies, int? People)
{
    public static ApiEffect Of(EffectSize effect) => new(effect.Metric, effect.Value, effect.Low, effect.High, effect.Studies, effect.People);
}
