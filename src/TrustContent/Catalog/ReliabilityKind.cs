namespace TrustContent.Catalog;

/// <summary>By which method a reliability was estimated.</summary>
public enum ReliabilityKind
{
    /// <summary>Cronbach's alpha on one session a client. Covers disagreement among items only, not the difference between days.</summary>
    Alpha,

    /// <summary>McDonald's omega total, one factor, on one session a client. Covers disagreement among items only.</summary>
    OmegaTotal,

    /// <summary>Reliability of change within persons (Rc of Cranford et al. 2006), across sessions.</summary>
    WithinPerson,

    /// <summary>Correlation of two occasions between which nothing should have changed.</summary>
    Retest,
}
