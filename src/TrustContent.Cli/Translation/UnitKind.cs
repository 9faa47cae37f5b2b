namespace TrustContent.Cli.Translation;

/// <summary>How a text is translated.</summary>
internal enum UnitKind
{
    /// <summary>One text for one text.</summary>
    Text,

    /// <summary>One form of a phrase that differs by a number.</summary>
    PluralForm,

    /// <summary>Search words, as many as the language needs, parted by semicolons.</summary>
    Keywords,

    /// <summary>Nothing but a place where the program puts something: it stays as it is.</summary>
    Fixed,
}
