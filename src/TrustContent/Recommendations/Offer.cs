using TrustContent.Catalog;

namespace TrustContent.Recommendations;

/// <summary>A topic that a rule would offer, and why.</summary>
internal sealed class Offer(TopicId topic, RecommendationReason reason, bool isReported)
{
    public TopicId Topic { get; } = topic;

    public RecommendationReason Reason { get; } = reason;

    /// <summary>Whether the client reported it in so many words. Such an offer is never held back.</summary>
    public bool IsReported { get; } = isReported;
}
