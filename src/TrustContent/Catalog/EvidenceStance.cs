namespace TrustContent.Catalog;

/// <summary>Whether a finding speaks for what a topic says, or against it.</summary>
public enum EvidenceStance
{
    /// <summary>It speaks for it.</summary>
    Supports,

    /// <summary>It speaks against it, or limits it.</summary>
    Counter,
}
