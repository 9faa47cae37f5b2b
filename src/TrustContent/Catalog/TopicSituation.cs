namespace TrustContent.Catalog;

/// <summary>When a topic is worth reading: what a host knows of the moment, and answers to a form cannot show.</summary>
public enum TopicSituation
{
    /// <summary>A therapy begins.</summary>
    Starting,

    /// <summary>Trust is low, or has not grown.</summary>
    LowTrust,

    /// <summary>Something is hard to say.</summary>
    HardToSay,

    /// <summary>Something between the two went wrong.</summary>
    Rupture,

    /// <summary>A therapist did harm, or somebody reports it.</summary>
    Harm,

    /// <summary>Somebody is in danger, or thinks of ending their life.</summary>
    Crisis,

    /// <summary>The therapy may end, or go on with somebody else.</summary>
    Ending,

    /// <summary>Somebody went through something terrible.</summary>
    Trauma,

    /// <summary>The two differ in culture, origin, identity or power.</summary>
    Difference,

    /// <summary>Somebody has to come.</summary>
    Mandated,

    /// <summary>The client is young.</summary>
    YoungClient,

    /// <summary>More than one client is in the room.</summary>
    SharedSessions,

    /// <summary>Therapy takes place by video.</summary>
    Video,

    /// <summary>It is about who may know what.</summary>
    Privacy,
}
