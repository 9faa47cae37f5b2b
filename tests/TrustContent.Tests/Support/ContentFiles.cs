namespace TrustContent.Tests.Support;

/// <summary>The files of a content folder, and which schema each of them follows.</summary>
internal static class ContentFiles
{
    public static string SchemaFolder => Path.Combine(Repository.Content, "schema");

    public static IReadOnlyList<string> SchemaNames { get; } =
        ["bibliography", "codes", "course", "instrument", "instrument-about", "instrument-wording", "languages", "phrases", "rules", "topic", "topic-words"];

    /// <summary>Schemas of files that stand outside content folders.</summary>
    public static IReadOnlyList<string> OtherSchemaNames { get; } = ["norm"];

    /// <summary>The JSON files of a content folder, as paths below it with forward slashes, without the schemas.</summary>
    public static IEnumerable<string> In(string folder)
        => Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(file => file.Substring(folder.Length + 1).Replace('\\', '/'))
            .Where(path => !path.StartsWith("schema/", StringComparison.Ordinal))
            .OrderBy(path => path, StringComparer.Ordinal);

    public static string SchemaFile(string name) => Path.Combine(SchemaFolder, name + ".schema.json");

    /// <summary>The schema of a file, told from its path in the content folder, or <see langword="null"/> if it has no role there.</summary>
    public static string? SchemaOf(string path)
    {
        var parts = path.Split('/');
        var name = parts[parts.Length - 1];
        return (parts.Length, parts[0]) switch
        {
            (1, "languages.json") => "languages",
            (1, "bibliography.json") => "bibliography",
            (1, "course.json") => "course",
            (2, "codes") => "codes",
            (2, "rules") => "rules",
            (2, "phrases") => "phrases",
            (3, "topics") => name == "topic.json" ? "topic" : "topic-words",
            (3, "instruments") when name == "instrument.json" => "instrument",
            (3, "instruments") => name.StartsWith("about.", StringComparison.Ordinal) ? "instrument-about" : "instrument-wording",
            _ => null,
        };
    }
}
