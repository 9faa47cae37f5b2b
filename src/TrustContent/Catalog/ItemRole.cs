namespace TrustContent.Catalog;

/// <summary>What an item is for.</summary>
public enum ItemRole
{
    /// <summary>It counts in at least one scale.</summary>
    Scored,

    /// <summary>It is asked and kept but never scored.</summary>
    Anchor,
}
