using TrustContent.Catalog.Reading;

namespace TrustContent.Catalog;

/// <summary>How surely one part of an instrument's key is known.</summary>
public sealed class VerifiedClaim
{
    private readonly Citation? _source;

    internal VerifiedClaim(
        string part,
        Verification verification,
        Citation? source,
        string? note)
    {
        Part = part;
        Verification = verification;
        _source = source;
        Note = note;
    }

    /// <summary>The part of the key: <c>items</c>, <c>range</c>, <c>scales</c>, <c>reversed</c>, <c>missing</c> or <c>metric</c>.</summary>
    public string Part { get; }

    /// <summary>How surely it is known.</summary>
    public Verification Verification { get; }

    /// <summary>The publication, if one is cited.</summary>
    public SourceDefinition? Source => _source?.Source;

    /// <summary>What was seen, or how it was derived, in English.</summary>
    public string? Note { get; }
}
