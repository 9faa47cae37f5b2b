using TrustContent.Catalog;
using TrustContent.Localization;

namespace ClinicWeb.Api.Shapes;

/// <summary>A topic, whole: what to know, what to do and say, and what it rests on.</summary>
/// <param name="Related">Topics that belong to it, of those that the reader may read.</param>
public sealed record ApiTopic(
    string Id, TopicKind Kind, IReadOnlyList<Audience> Audiences, IReadOnlyList<TrustFacet> Facets, IReadOnlyList<TopicSituation> Situations, IReadOnlyList<string> Related, ApiWords Words,
    string Title, string Summary, IReadOnlyList<string> Body, IReadOnlyList<string> Actions, IReadOnlyList<string> Phrases, IReadOnlyList<string> Pitfalls, IReadOnlyList<ApiEvidence> Evidence)
{
    public static ApiTopic Of(Topic topic, Func<TopicId, bool> mayRead) => new(
        topic.Id.Value, topic.Definition.Kind, topic.Definition.Audiences, topic.Definition.Facets, topic.Definition.Situations, [.. topic.Definition.Related.Where(mayRead).Select(id => id.Value)],
        ApiWords.Of(topic.Language, topic.Provenance), topic.Title, topic.Summary, topic.Body, topic.Actions, topic.Phrases, topic.Pitfalls, [.. topic.Evidence.Select(ApiEvidence.Of)]);
}
