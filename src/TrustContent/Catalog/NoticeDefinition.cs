using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>When a safety notice is given, and to whom.</summary>
public sealed class NoticeDefinition
{
    internal NoticeDefinition(
        RuleId id,
        IEnumerable<RuleCondition> when,
        Audience audience,
        string message,
        IEnumerable<TopicId> topics,
        bool withholdsAdvice)
    {
        Id = id;
        When = Frozen.List(when);
        Audience = audience;
        Message = message;
        Topics = Frozen.List(topics);
        WithholdsAdvice = withholdsAdvice;
    }

    /// <summary>Its permanent id.</summary>
    public RuleId Id { get; }

    /// <summary>It is given if any of these holds.</summary>
    public IReadOnlyList<RuleCondition> When { get; }

    /// <summary>Who is told.</summary>
    public Audience Audience { get; }

    /// <summary>The key of its phrases; <c>.1</c>, <c>.2</c> … are its paragraphs.</summary>
    public string Message { get; }

    /// <summary>Whether it is the notice of the shipped question about a crossed line, whose recipient the form names beforehand.</summary>
    internal bool IsLineCrossed => Message == "notice.line-crossed";

    /// <summary>Topics that go with it.</summary>
    public IReadOnlyList<TopicId> Topics { get; }

    /// <summary>Whether all other advice is held back, for everybody.</summary>
    public bool WithholdsAdvice { get; }
}
