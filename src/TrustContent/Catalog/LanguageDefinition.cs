namespace TrustContent.Catalog;

/// <summary>A language that the catalog has words in.</summary>
public sealed class LanguageDefinition
{
    private readonly Lazy<LanguageFormat> _format;

    internal LanguageDefinition(
        LanguageTag tag,
        string name,
        string englishName,
        TextDirection direction,
        string script,
        Lazy<LanguageFormat> format)
    {
        Tag = tag;
        Name = name;
        EnglishName = englishName;
        Direction = direction;
        Script = script;
        _format = format;
    }

    /// <summary>Its tag.</summary>
    public LanguageTag Tag { get; }

    /// <summary>Its name in itself.</summary>
    public string Name { get; }

    /// <summary>Its name in English.</summary>
    public string EnglishName { get; }

    /// <summary>In which direction it is written.</summary>
    public TextDirection Direction { get; }

    /// <summary>Its script as an ISO 15924 code, such as <c>Latn</c>.</summary>
    public string Script { get; }

    internal LanguageFormat Format => _format.Value;
}
