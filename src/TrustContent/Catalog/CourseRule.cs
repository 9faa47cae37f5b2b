using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>What to offer when a course shows something, to whom, and why.</summary>
public sealed class CourseRule
{
    internal CourseRule(
        RuleId id,
        IEnumerable<CourseCondition> when,
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
    public IReadOnlyList<CourseCondition> When { get; }

    /// <summary>Who is told.</summary>
    public Audience Audience { get; }

    /// <summary>The topics, most fitting first; none if there is nothing to do and the reason says all.</summary>
    public IReadOnlyList<TopicId> Topics { get; }

    /// <summary>The key of the phrase that says why.</summary>
    public string Reason { get; }
}
