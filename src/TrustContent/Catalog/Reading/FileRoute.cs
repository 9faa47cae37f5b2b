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
        return (parts.Length, parts[0]) switch
        {
            (1, "languages") => new(FileRole.Languages),
            (1, "bibliography") => new(FileRole.Bibliography),
            (1, "course") => new(FileRole.Course),
            (2, "codes") => new(FileRole.Codes, parts[1]),
            (2, "rules") => new(FileRole.Rules, parts[1]),
            (2, "phrases") => Words(FileRole.Phrases, "", parts[1]),
            (3, "topics") when parts[2] == "topic" => new(FileRole.Topic, parts[1]),
            (3, "topics") => Words(FileRole.TopicWords, parts[1], parts[2]),
            (3, "instruments") when parts[2] == "instrument" => new(FileRole.Instrument, parts[1]),
            (3, "instruments") when parts[2].StartsWith(AboutPrefix, StringComparison.Ordinal)
                => Words(FileRole.InstrumentAbout, parts[1], parts[2].Substring(AboutPrefix.Length)),
            (3, "instruments") => Words(FileRole.InstrumentWording, parts[1], parts[2]),
            _ => new(FileRole.Unknown),
        };
    }

    private static FileRoute Words(FileRole role, string owner, string tag)
        => LanguageTag.TryParse(tag, out var language) && language.Value == tag ? new(role, owner, language) : new(FileRole.Unknown);
}
