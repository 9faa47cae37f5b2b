using TrustContent.Catalog;
using TrustContent.Recommendations;

namespace ClinicWeb.Api.Shapes;

/// <summary>What to do next, or why there is nothing to advise.</summary>
public sealed record ApiAdvice(Audience Audience, IReadOnlyList<ApiRecommendation> Recommendations, IReadOnlyList<ApiRecommendation> OfferedBefore, IReadOnlyList<string> Remarks, ApiNoAdvice? WhyNone)
{
    public static ApiAdvice Of(Advice advice) => new(
        advice.Audience, [.. advice.Recommendations.Select(ApiRecommendation.Of)], [.. advice.OfferedBefore.Select(ApiRecommendation.Of)], advice.Remarks,
        advice.WhyNone is { } none ? new ApiNoAdvice(none.Reason, none.Text) : null);
}
