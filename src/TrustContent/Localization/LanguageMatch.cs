namespace TrustContent.Localization;

/// <summary>Why words came in the language they came in.</summary>
public enum LanguageMatch
{
    /// <summary>They exist in the very language asked for.</summary>
    Exact,

    /// <summary>They come in a more general language of the one asked for, such as <c>es</c> for <c>es-MX</c>.</summary>
    Parent,

    /// <summary>They do not exist in the language asked for or any parent of it, and come in English.</summary>
    Default,
}
