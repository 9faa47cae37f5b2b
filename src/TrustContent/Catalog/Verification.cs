namespace TrustContent.Catalog;

/// <summary>How surely a fact is known.</summary>
/// <remarks>Anything but <see cref="Verified"/> shows in every result, listing and export.</remarks>
public enum Verification
{
    /// <summary>Two independent sources were seen.</summary>
    Verified,

    /// <summary>One source was seen, often as an abstract.</summary>
    SingleSource,

    /// <summary>It follows from facts that were seen; the derivation is given.</summary>
    Derived,

    /// <summary>The project's own judgement; no source says so.</summary>
    Ours,
}
