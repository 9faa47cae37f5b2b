namespace TrustContent.Catalog;

/// <summary>For whom something is said.</summary>
public enum Audience
{
    /// <summary>The person in therapy.</summary>
    Client,

    /// <summary>The therapist.</summary>
    Therapist,
}
