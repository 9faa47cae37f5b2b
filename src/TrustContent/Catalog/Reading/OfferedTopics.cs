using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads the topics that a rule offers: each exists, and whom the rule speaks to may read it.</summary>
internal sealed class OfferedTopics(Definitions<TopicDefinition> topics, FileIssues issues)
{
    public List<TopicId> Read(ObjectReader rule, Audience audience, JsonValue at, bool isOptional)
    {
        var offered = rule.Ids<TopicId>("topics", TopicId.TryParse, isOptional);
        foreach (var id in offered)
        {
            if (topics.Find(id.Value) is not { } topic)
            {
                issues.Add(IssueCode.UnknownReference, $"There is no topic '{id}'.", at);
            }
            else if (!topic.Audiences.Contains(audience))
            {
                issues.Add(IssueCode.TopicNotForReader, $"The topic '{id}' is not for whom the rule speaks to.", at);
            }
        }

        return offered;
    }
}
