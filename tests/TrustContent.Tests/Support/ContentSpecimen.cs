using System.Text.Json.Nodes;

namespace TrustContent.Tests.Support;

/// <summary>A content file under an id of its own, with the files it needs, so that it can be spoilt and read beside what ships.</summary>
internal sealed class ContentSpecimen
{
    private const string Own = "specimen-";

    // ISO 639 keeps it free for local use, so that it is never the tag of words that ship.
    private const string OwnLanguage = "qaa";

    private readonly IReadOnlyList<KeyValuePair<string, string>> _companions;

    private ContentSpecimen(string origin, string schema, string path, JsonNode json, IEnumerable<KeyValuePair<string, string>> companions)
    {
        Origin = origin;
        Schema = schema;
        Path = path;
        Json = json;
        _companions = [.. companions];
    }

    /// <summary>One specimen of each file that ships and of each test file.</summary>
    public static IReadOnlyList<ContentSpecimen> All { get; } = [.. Of(Repository.Content), .. Of(Repository.TestContent)];

    /// <summary>A local norm, which stands in no content folder.</summary>
    public static ContentSpecimen Norm { get; } = new(
        "norm.json", "norm", "norm.json", JsonNode.Parse(File.ReadAllText(System.IO.Path.Combine(Repository.TestContent, "..", "TestNorms", "norm.json")))!, []);

    /// <summary>The path of the file that it was made from.</summary>
    public string Origin { get; }

    public string Schema { get; }

    /// <summary>Where it stands in a content folder.</summary>
    public string Path { get; }

    public JsonNode Json { get; }

    public static ContentSpecimen From(string origin) => All.Single(specimen => specimen.Origin == origin);

    /// <summary>A content folder with the specimen and all it needs.</summary>
    public TempFolder LayOut()
    {
        var folder = new TempFolder();
        foreach (var companion in _companions)
        {
            folder.With(companion.Key, companion.Value);
        }

        return folder.With(Path, Json.ToJsonString());
    }

    private static IEnumerable<ContentSpecimen> Of(string root)
    {
        var files = ContentFiles.In(root).Where(path => ContentFiles.SchemaOf(path) is not null)
            .ToDictionary(path => path, path => JsonNode.Parse(File.ReadAllText(System.IO.Path.Combine(root, path)))!);
        foreach (var file in files)
        {
            MakeOwn(file.Key, file.Value);
        }

        return files.Select(file => new ContentSpecimen(
            file.Key,
            ContentFiles.SchemaOf(file.Key)!,
            OwnPath(file.Key),
            file.Value,
            files.Where(other => other.Key != file.Key && IsNeeded(other.Key, file.Key))
                .Select(other => new KeyValuePair<string, string>(OwnPath(other.Key), other.Value.ToJsonString()))
                .Concat(OwnLanguages(file.Key))));
    }

    // A topic needs its words and the other way round; an instrument likewise; rules need the whole instrument.
    private static bool IsNeeded(string path, string by)
        => FolderOf(by) is { } folder && path.StartsWith(folder, StringComparison.Ordinal);

    private static string? FolderOf(string path)
    {
        var parts = path.Split('/');
        return ContentFiles.SchemaOf(path) switch
        {
            "bibliography" or "codes" or "course" or "languages" or "phrases" => null,
            "rules" => "instruments/" + System.IO.Path.GetFileNameWithoutExtension(parts[1]) + "/",
            _ => parts[0] + "/" + parts[1] + "/",
        };
    }

    private static string OwnPath(string path)
    {
        var parts = path.Split('/');
        switch (ContentFiles.SchemaOf(path))
        {
            case "bibliography" or "course" or "languages":
                break;
            case "phrases":
                parts[1] = OwnLanguage + ".json";
                break;
            default:
                parts[1] = Own + parts[1];
                break;
        }

        return string.Join("/", parts);
    }

    private static void MakeOwn(string path, JsonNode json)
    {
        switch (ContentFiles.SchemaOf(path))
        {
            case "topic" or "instrument":
                json["id"] = Own + json["id"];
                break;
            case "rules":
                json["instrument"] = Own + json["instrument"];

                // No rule that ships has a threshold from a publication; it is tried all the same.
                json["thresholds"]![0]!["source"] = "hatcher-2006";
                break;
            case "course":
                json["thresholds"]![0]!["source"] = "hatcher-2006";
                break;
            case "phrases":
                json["language"] = OwnLanguage;
                break;
            case "bibliography":
                Prefix(json["sources"], "id", Own);
                break;
            case "languages":
                Prefix(json["languages"], "tag", OwnLanguage + "-");
                Prefix(json["parents"], "tag", OwnLanguage + "-");
                break;
        }
    }

    private static void Prefix(JsonNode? entries, string member, string prefix)
    {
        foreach (var entry in entries?.AsArray() ?? [])
        {
            entry![member] = prefix + entry[member];
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> OwnLanguages(string path)
    {
        if (ContentFiles.SchemaOf(path) == "phrases")
        {
            // With the plurals of the language that the phrases are in.
            var shipped = JsonNode.Parse(File.ReadAllText(System.IO.Path.Combine(Repository.Content, "languages.json")))!["languages"]!.AsArray();
            var entry = shipped.Single(language => language!["tag"]!.GetValue<string>() == System.IO.Path.GetFileNameWithoutExtension(path))!.DeepClone();
            entry["tag"] = OwnLanguage;
            yield return new("languages.json", new JsonObject { ["languages"] = new JsonArray(entry) }.ToJsonString());
        }
    }
}
