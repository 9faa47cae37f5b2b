namespace TrustContent.Catalog;

/// <summary>What a rule looks at.</summary>
public enum ConditionKind
{
    /// <summary>A signal answered yes.</summary>
    Signal,

    /// <summary>An item answered at or below a threshold.</summary>
    ItemAtMost,

    /// <summary>A scale's score at or below a threshold.</summary>
    ScaleAtMost,

    /// <summary>A scale that lies below every other scale by at least a threshold.</summary>
    LowestScale,
}
