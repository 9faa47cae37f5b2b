namespace TrustContent.Catalog;

/// <summary>What a sample lacks to serve as a norm. The minimums are the project's own.</summary>
public enum NormShortfall
{
    /// <summary>Fewer than 100 clients.</summary>
    TooFewClients,

    /// <summary>Fewer than 10 therapists.</summary>
    TooFewTherapists,

    /// <summary>One therapist has more than a quarter of the clients.</summary>
    OneTherapistDominates,
}
