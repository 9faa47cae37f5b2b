namespace TrustContent.Catalog;

/// <summary>A side of trust in a therapist.</summary>
public enum TrustFacet
{
    /// <summary>The therapist helps and guides.</summary>
    Helpful,

    /// <summary>The therapist keeps the client safe from blame, anger and hurtful comments.</summary>
    Safe,

    /// <summary>The therapist nourishes hope and self-esteem.</summary>
    Hope,
}
