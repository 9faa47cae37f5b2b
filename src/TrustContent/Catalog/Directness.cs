namespace TrustContent.Catalog;

/// <summary>How close a finding is to what a topic says.</summary>
public enum Directness
{
    /// <summary>Studies of the very thing.</summary>
    Direct,

    /// <summary>Studies of something near it.</summary>
    Indirect,

    /// <summary>Studies of what happens in the session, not of how therapy ended.</summary>
    ProcessOnly,
}
