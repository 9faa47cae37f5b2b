namespace TrustContent.Catalog;

/// <summary>Who has checked a text.</summary>
public enum ReviewStatus
{
    /// <summary>Nobody but its author.</summary>
    NotReviewed,

    /// <summary>An independent second reader.</summary>
    SecondReader,

    /// <summary>A clinician who works in the language.</summary>
    ClinicallyReviewed,
}
