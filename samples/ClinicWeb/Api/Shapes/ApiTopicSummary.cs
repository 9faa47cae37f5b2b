using TrustContent.Catalog;
using TrustContent.Localization;

namespace ClinicWeb.Api.Shapes;

/// <summary>A topic in a list.</summary>
/// <param name="Relevance">How well it fits the words searched for; null without a search.</param>
/// <param name="Passage">Where the words searched for stand; null without a search.</param>
public sealed record ApiTopicSummary(
    string Id, TopicKind Kind, IReadOnlyList<Audience> Audiences, IReadOnlyList<TrustFacet> Facets, IReadOnlyList<TopicSituation> Situations, ApiWords Words, string Title, string Summary,
    double? Relevance, string? Passage)
{
    public static ApiTopicSummary Of(Topic topic) => Of(topic, null, null);

    public static ApiTopicSummary Of(TopicMatch match) => Of(match.Topic, match.Relevance, match.Passage);

    private static ApiTopicSummary Of(Topic topic, double? relevance, string? passage) => new(
        topic.Id.Value, topic.Definition.Kind, topic.Definition.Audiences, topic.Definition.Facets, topic.Definition.Situations, ApiWords.Of(topic.Language, topic.Provenance), topic.Title, topic.Summary,
        relevance, passage);
}
