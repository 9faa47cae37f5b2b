using TrustContent.Catalog.Reading;

namespace TrustContent.Catalog;

/// <summary>A finding behind a topic.</summary>
public sealed class EvidenceDefinition
{
    private readonly Citation _source;

    internal EvidenceDefinition(
        string id,
        EvidenceStance stance,
        Directness directness,
        Verification verification,
        Citation source,
        EffectSize? effect)
    {
        Id = id;
        Stance = stance;
        Directness = directness;
        Verification = verification;
        _source = source;
        Effect = effect;
    }

    /// <summary>Its id, unique within the topic.</summary>
    public string Id { get; }

    /// <summary>Whether it speaks for what the topic says.</summary>
    public EvidenceStance Stance { get; }

    /// <summary>How close it is to what the topic says.</summary>
    public Directness Directness { get; }

    /// <summary>How surely it is known.</summary>
    public Verification Verification { get; }

    /// <summary>Where it was published.</summary>
    public SourceDefinition Source => _source.Source;

    /// <summary>Its number, if the source gives one.</summary>
    public EffectSize? Effect { get; }
}
