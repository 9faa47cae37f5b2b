namespace TrustContent.Catalog;

/// <summary>Who answers an instrument.</summary>
public enum Rater
{
    /// <summary>The client, about therapy or the therapist.</summary>
    Client,

    /// <summary>The therapist.</summary>
    Therapist,
}
