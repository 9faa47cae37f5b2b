using TrustContent.Internal;
using TrustContent.Localization;

namespace TrustContent.Recommendations;

/// <summary>A topic to offer next, and why.</summary>
public sealed class Recommendation
{
    internal Recommendation(Topic topic, IEnumerable<RecommendationReason> reasons)
    {
        Topic = topic;
        Reasons = Frozen.List(reasons);
    }

    /// <summary>The topic, with its evidence.</summary>
    public Topic Topic { get; }

    /// <summary>Why it is offered, most important first; at least one.</summary>
    public IReadOnlyList<RecommendationReason> Reasons { get; }

    /// <summary>The most important reason, as a sentence.</summary>
    public string Why => Reasons[0].Text;
}
