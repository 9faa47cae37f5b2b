namespace TrustContent.Catalog;

/// <summary>How a text came to be in its language.</summary>
public enum TextOrigin
{
    /// <summary>It was written in this language.</summary>
    Original,

    /// <summary>It was translated.</summary>
    Translation,
}
