using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>Which topics to offer when something is so, to whom, and why.</summary>
public sealed class RuleDefinition
{
    internal RuleDefinition(
        RuleId id,
        IEnumerable<RuleCondition> when,
        Audience audience,
        IEnumerable<TopicId> topics,
        string reason)
    {
        Id = id;
        When = Frozen.List(when);
        Audience = audience;
        Topics = Frozen.List(topics);
        Reason = reason;
    }

    /// <summary>Its permanent id.</summary>
    public RuleId Id { get; }

    /// <summary>It speaks if any of these holds.</summary>
    public IReadOnlyList<RuleCondition> When { get; }

    /// <summary>Who is told.</summary>
    public Audience Audience { get; }

    /// <summary>The topics, most fitting first.</summary>
    public IReadOnlyList<TopicId> Topics { get; }

    /// <summary>The key of the phrase that says why.</summary>
    public string Reason { get; }
}
