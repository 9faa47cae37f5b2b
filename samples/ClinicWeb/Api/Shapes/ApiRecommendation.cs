using TrustContent.Recommendations;

namespace ClinicWeb.Api.Shapes;

/// <summary>A topic that may help now, and why.</summary>
public sealed record ApiRecommendation(string Topic, string Title, string Why, IReadOnlyList<ApiReason> Reasons)
{
    public static ApiRecommendation Of(Recommendation next) => new(
        next.Topic.Id.Value, next.Topic.Title, next.Why, [.. next.Reasons.Select(reason => new ApiReason(reason.Rule.Value, reason.Text, ApiThreshold.Of(reason.Threshold)))]);
}
