namespace TrustContent.Catalog;

/// <summary>How a translation was made.</summary>
public enum TranslationMethod
{
    /// <summary>By a person.</summary>
    Human,

    /// <summary>By a program, and read by programs only.</summary>
    Machine,

    /// <summary>Drafted by a program, then worked over by a person.</summary>
    MachineThenHuman,
}
