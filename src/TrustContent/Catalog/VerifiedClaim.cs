namespace TrustContent.Catalog;

/// <summary>How surely one part of an instrument's key is known.</summary>
public sealed class VerifiedClaim
{
    internal VerifiedClaim(
        string part,
        Verification verification,
        SourceDefinition? source,
        string? note)
    {
        Part = part;
        Verification = verification;
        Source = source;
        Note = note;
    }

    /// <summary>The part of the key: <c>items</c>, <c>range</c>, <c>scales</c>, <c>reversed</c>, <c>missing</c> or <c>metric</c>.</summary>
    public string Part { get; }

    /// <summary>How surely it is known.</summary>
    public Verification Verification { get; }

    /// <summary>The publication, if one is cited.</summary>
    public SourceDefinition? Source { get; }

    /// <summary>What was seen, or how it was derived, in English.</summary>
    public string? Note { get; }
}
