using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace TrustContent.Tests.Support;

/// <summary>An English file of words and the same file in another language.</summary>
internal sealed class TranslatedFile
{
    private static readonly string[] NoText = ["$schema", "language", "provenance", "by"];

    // Readers of each language type words of their own.
    private const string Keywords = "keywords";

    private TranslatedFile(string language, string english, string translated)
    {
        Language = language;
        Name = english.Substring(Repository.Root.Length + 1).Replace('\\', '/');
        English = english;
        Translated = translated;
    }

    public static IReadOnlyList<string> Languages { get; } =
        [.. JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Content, "languages.json")))!["languages"]!.AsArray().Select(entry => entry!["tag"]!.GetValue<string>()).Where(tag => tag != "en")];

    /// <summary>Every English file that readers meet, in every other language.</summary>
    public static IReadOnlyList<TranslatedFile> All { get; } =
        [.. from english in EnglishFiles() from language in Languages select new TranslatedFile(language, english, Path.Combine(Path.GetDirectoryName(english)!, Path.GetFileName(english).Replace("en.json", language + ".json")))];

    public string Language { get; }

    /// <summary>The English file, from the root of the repository.</summary>
    public string Name { get; }

    public string English { get; }

    public string Translated { get; }

    public JsonNode Provenance => JsonNode.Parse(File.ReadAllText(Translated))!["provenance"]!;

    /// <summary>Each text with the English one of its place; <see langword="null"/> where one side has none. Plurals stand beside the general English form.</summary>
    public IEnumerable<(string Place, string? English, string? Text)> Pairs()
    {
        var english = Texts(JsonNode.Parse(File.ReadAllText(English))!, "").ToDictionary(text => text.Place, text => text.Text);
        var translated = Texts(JsonNode.Parse(File.ReadAllText(Translated))!, "").ToDictionary(text => text.Place, text => text.Text);
        var plurals = english.Keys.Where(place => place.StartsWith("/plurals/")).Select(Parent).ToHashSet();
        foreach (var text in english.Where(text => !plurals.Contains(Parent(text.Key))))
        {
            yield return (text.Key, text.Value, translated.TryGetValue(text.Key, out var other) ? other : null);
        }

        foreach (var plural in plurals)
        {
            var forms = translated.Where(text => Parent(text.Key) == plural).ToArray();
            foreach (var form in forms.Length == 0 ? [new(plural, null!)] : forms)
            {
                yield return (form.Key, english[plural + "/other"], form.Value);
            }
        }

        foreach (var over in translated.Where(text => !english.ContainsKey(text.Key) && !plurals.Contains(Parent(text.Key))))
        {
            yield return (over.Key, null, over.Value);
        }
    }

    /// <summary>As docs/add-a-language.md defines it: path and text of every text, in the order of the file.</summary>
    public string EnglishFingerprint()
    {
        var texts = new StringBuilder();
        foreach (var member in JsonNode.Parse(File.ReadAllText(English))!.AsObject().Where(member => member.Key is not ("$schema" or "language" or "provenance" or Keywords)))
        {
            Append(texts, "$." + member.Key, member.Value!);
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(texts.ToString()))).ToLowerInvariant()[..12];
    }

    /// <summary>All that readers of the language may see or search.</summary>
    public IEnumerable<string> AllTexts()
        => Texts(JsonNode.Parse(File.ReadAllText(Translated))!, "").Select(text => text.Text)
            .Concat((JsonNode.Parse(File.ReadAllText(Translated))![Keywords]?.AsArray() ?? []).Select(word => word!.GetValue<string>()));

    public override string ToString() => Language + " " + Name;

    private static IEnumerable<string> EnglishFiles()
        => Directory.GetFiles(Repository.Content, "*en.json", SearchOption.AllDirectories)
            .Concat([Repository.At("src", "TrustContent.Cli", "Words", "en.json"), Repository.At("src", "TrustContent.Components", "Words", "en.json"), Repository.At("samples", "ConsoleCheckIn", "Words", "en.json"), Repository.At("samples", "ClinicWeb", "Words", "en.json")])
            .Where(path => Path.GetFileName(path) is "en.json" or "about.en.json").OrderBy(path => path, StringComparer.Ordinal);

    private static void Append(StringBuilder texts, string path, JsonNode node)
    {
        if (node is JsonObject value)
        {
            value.ToList().ForEach(member => Append(texts, path + "." + member.Key, member.Value!));
        }
        else if (node is JsonArray array)
        {
            array.Select((entry, index) => (entry, index)).ToList().ForEach(each => Append(texts, $"{path}[{each.index}]", each.entry!));
        }
        else
        {
            texts.Append(path).Append('\n').Append(node.GetValue<string>()).Append('\n');
        }
    }

    private static string Parent(string place) => place.Substring(0, place.LastIndexOf('/'));

    private static IEnumerable<(string Place, string Text)> Texts(JsonNode node, string place) => node switch
    {
        JsonObject value => value.Where(member => !NoText.Contains(member.Key) && member.Key != Keywords).SelectMany(member => Texts(member.Value!, place + "/" + member.Key)),
        JsonArray array => array.SelectMany((entry, index) => Texts(entry!, place + "/" + index)),
        _ => [(place, node.GetValue<string>())],
    };
}
