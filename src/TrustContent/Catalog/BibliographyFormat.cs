namespace TrustContent.Catalog;

/// <summary>A form in which other programs read publications.</summary>
public enum BibliographyFormat
{
    /// <summary>BibTeX, for LaTeX and most reference managers.</summary>
    BibTex,

    /// <summary>CSL-JSON, for Zotero, pandoc and word processors.</summary>
    CslJson,
}
