using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>What a topic is, apart from its words.</summary>
public sealed class TopicDefinition
{
    internal TopicDefinition(
        TopicId id,
        TopicKind kind,
        Audience[] audiences,
        TrustFacet[] facets,
        TopicSituation[] situations,
        IEnumerable<TopicId> related,
        IEnumerable<EvidenceDefinition> evidence)
    {
        Id = id;
        Kind = kind;
        Audiences = Array.AsReadOnly(audiences);
        Facets = Array.AsReadOnly(facets);
        Situations = Array.AsReadOnly(situations);
        Related = Frozen.List(related);
        Evidence = Frozen.List(evidence);
    }

    /// <summary>Its permanent id.</summary>
    public TopicId Id { get; }

    /// <summary>What kind of text it is.</summary>
    public TopicKind Kind { get; }

    /// <summary>Who may read it.</summary>
    public IReadOnlyList<Audience> Audiences { get; }

    /// <summary>The sides of trust it speaks of.</summary>
    public IReadOnlyList<TrustFacet> Facets { get; }

    /// <summary>When it is worth reading; empty if always.</summary>
    public IReadOnlyList<TopicSituation> Situations { get; }

    /// <summary>Topics that help beside it.</summary>
    public IReadOnlyList<TopicId> Related { get; }

    /// <summary>The findings behind it, for and against.</summary>
    public IReadOnlyList<EvidenceDefinition> Evidence { get; }
}
