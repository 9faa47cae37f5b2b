namespace TrustContent.Catalog.Reading;

/// <summary>What a file is, told from where it stands.</summary>
internal sealed class FileRoute
{
    private const string Extension = ".json";
    private const string AboutPrefix = "about.";

    private FileRoute(FileRole role, string owner = "", LanguageTag? language = null)
    {
        Role = role;
        Owner = owner;
        Language = language;
    }

    public FileRole Role { get; }

    /// <summary>The id of the topic or instrument that the folder or file is named after.</summary>
    public string Owner { get; }

    /// <summary>The language a file of words is named after.</summary>
    public LanguageTag? Language { get; }

    public static FileRoute Of(string path)
    {
        if (!path.EndsWith(Extension, StringComparison.Ordinal))
        {
            return new(FileRole.Unknown);
        }

        var parts = path.Substring(0, path.Length - Extension.Length).Split('/');
        return parts.Length switch
        {
            1 => Top(parts[0]),
            2 => Second(parts[0], parts[1]),
            3 => Third(parts[0], parts[1], parts[2]),
            _ => new(FileRole.Unknown),
        };
    }

    private static FileRoute Top(string name) => name switch
    {
        "languages" => new(FileRole.Languages),
        "bibliography" => new(FileRole.Bibliography),
        "course" => new(FileRole.Course),
        _ => new(FileRole.Unknown),
    };

    private static FileRoute Second(string folder, string name) => folder switch
    {
        "codes" => new(FileRole.Codes, name),
        "rules" => new(FileRole.Rules, name),
        "phrases" => Words(FileRole.Phrases, "", name),
        _ => new(FileRole.Unknown),
    };

    private static FileRoute Third(string folder, string owner, string name) => folder switch
    {
        "topics" when name == "topic" => new(FileRole.Topic, owner),
        "topics" => Words(FileRole.TopicWords, owner, name),
        "instruments" when name == "instrument" => new(FileRole.Instrument, owner),
        "instruments" when name.StartsWith(AboutPrefix, StringComparison.Ordinal)
            => Words(FileRole.InstrumentAbout, owner, name.Substring(AboutPrefix.Length)),
        "instruments" => Words(FileRole.InstrumentWording, owner, name),
        _ => new(FileRole.Unknown),
    };

    /// <summary>The route of words whose place is known.</summary>
    public static FileRoute ToWords(FileRole role, string owner, LanguageTag language) => new(role, owner, language);

    private static FileRoute Words(FileRole role, string owner, string tag)
        => LanguageTag.TryParse(tag, out var language) && language.Value == tag ? new(role, owner, language) : new(FileRole.Unknown);
}
