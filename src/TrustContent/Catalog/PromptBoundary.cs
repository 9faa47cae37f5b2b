namespace TrustContent.Catalog;

/// <summary>Whether a score at the boundary itself counts. Sources differ in this, so a site must say.</summary>
public enum PromptBoundary
{
    /// <summary>Scores at or below the boundary count.</summary>
    AtOrBelow,

    /// <summary>Only scores below the boundary count.</summary>
    Below,
}
