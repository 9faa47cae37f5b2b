using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrustContent.Cli.Tests;

/// <summary>A folder of content with one more language, <c>fy</c>: every sentence of the library, and of the tool if wanted, between guillemets.</summary>
internal static class SecondLanguage
{
    public static TempFolder Folder(bool speaksTool)
    {
        string[] files = [Repository.At("src", "TrustContent", "Content", "phrases", "en.json"), .. speaksTool ? [Repository.At("src", "TrustContent.Cli", "Words", "en.json")] : Array.Empty<string>()];
        var (phrases, plurals) = (new JsonObject(), new JsonObject());
        foreach (var file in files.Select(file => JsonNode.Parse(File.ReadAllText(file))!))
        {
            foreach (var (key, text) in file["phrases"]!.AsObject())
            {
                phrases[key] = Marked(text!);
            }

            foreach (var (key, plural) in file["plurals"]!.AsObject())
            {
                plurals[key] = new JsonObject(plural!.AsObject().Select(form => KeyValuePair.Create<string, JsonNode?>(form.Key, form.Key == "by" ? form.Value!.DeepClone() : Marked(form.Value!))));
            }
        }

        var words = new JsonObject
        {
            ["language"] = "fy",
            ["provenance"] = new JsonObject { ["origin"] = "translation", ["date"] = "2026-11-25", ["review"] = "not-reviewed", ["method"] = "machine", ["from"] = "0000000000000000" },
            ["phrases"] = phrases,
            ["plurals"] = plurals,
        };
        return new TempFolder().With("phrases/fy.json", words.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })).With("languages.json", """
            { "languages": [ { "tag": "fy", "name": "Frysk", "englishName": "Frisian", "direction": "left-to-right", "script": "Latn",
              "format": { "source": "a test", "decimal": ",", "group": ".", "minimumGroupingDigits": 1, "minus": "-", "plus": "+", "date": "{day} {month} {year}",
                "months": [ "jan", "feb", "mrt", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des" ],
                "list": { "two": "{0} en {1}", "start": "{0}, {1}", "middle": "{0}, {1}", "end": "{0} en {1}" }, "clauses": "{0}; {1}", "sentences": "{0} {1}",
                "plurals": { "one": "i = 1 and v = 0" } } } ] }
            """);
    }

    private static JsonNode Marked(JsonNode text) => "«" + text.GetValue<string>() + "»";
}
