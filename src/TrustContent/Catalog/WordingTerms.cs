namespace TrustContent.Catalog;

/// <summary>Whether an instrument's wording comes with the library.</summary>
public enum WordingTerms
{
    /// <summary>The wording ships under a free licence.</summary>
    Included,

    /// <summary>The wording is protected: a site that holds a licence supplies it.</summary>
    Licensed,
}
