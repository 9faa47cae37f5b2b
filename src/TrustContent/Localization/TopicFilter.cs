using TrustContent.Catalog;
using TrustContent.Internal;

namespace TrustContent.Localization;

/// <summary>Which topics are wanted. Everything chosen must hold.</summary>
public sealed class TopicFilter
{
    private readonly Audience? _audience;
    private readonly TopicKind? _kind;
    private readonly TrustFacet? _facet;
    private readonly TopicSituation? _situation;

    private TopicFilter(Audience? audience, TopicKind? kind, TrustFacet? facet, TopicSituation? situation)
    {
        _audience = audience;
        _kind = kind;
        _facet = facet;
        _situation = situation;
    }

    /// <summary>All topics.</summary>
    public static TopicFilter All { get; } = new(null, null, null, null);

    /// <summary>Only what this reader may read.</summary>
    /// <param name="audience">The reader.</param>
    /// <returns>The filter with it.</returns>
    public TopicFilter For(Audience audience) => new(Guard.Defined(audience), _kind, _facet, _situation);

    /// <summary>Only topics of this kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The filter with it.</returns>
    public TopicFilter OfKind(TopicKind kind) => new(_audience, Guard.Defined(kind), _facet, _situation);

    /// <summary>Only topics that speak of this side of trust.</summary>
    /// <param name="facet">The side.</param>
    /// <returns>The filter with it.</returns>
    public TopicFilter WithFacet(TrustFacet facet) => new(_audience, _kind, Guard.Defined(facet), _situation);

    /// <summary>Only topics for this situation.</summary>
    /// <param name="situation">The situation.</param>
    /// <returns>The filter with it.</returns>
    public TopicFilter In(TopicSituation situation) => new(_audience, _kind, _facet, Guard.Defined(situation));

    /// <summary>Whether a topic is wanted.</summary>
    /// <param name="topic">The topic.</param>
    /// <returns>Whether all that was chosen holds for it.</returns>
    public bool Includes(TopicDefinition topic)
        => (_audience is not { } audience || Guard.NotNull(topic).Audiences.Contains(audience))
            && (_kind is not { } kind || Guard.NotNull(topic).Kind == kind)
            && (_facet is not { } facet || Guard.NotNull(topic).Facets.Contains(facet))
            && (_situation is not { } situation || Guard.NotNull(topic).Situations.Contains(situation));
}
