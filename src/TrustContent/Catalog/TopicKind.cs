namespace TrustContent.Catalog;

/// <summary>What kind of text a topic is.</summary>
public enum TopicKind
{
    /// <summary>What trust is and why it matters.</summary>
    Concept,

    /// <summary>What a client can do.</summary>
    Guidance,

    /// <summary>What a therapist can do.</summary>
    Strategy,
}
