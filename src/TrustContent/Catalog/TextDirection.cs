namespace TrustContent.Catalog;

/// <summary>In which direction a language is written.</summary>
public enum TextDirection
{
    /// <summary>From left to right.</summary>
    LeftToRight,

    /// <summary>From right to left.</summary>
    RightToLeft,
}
