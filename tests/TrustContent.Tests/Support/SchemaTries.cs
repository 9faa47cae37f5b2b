using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TrustContent.Catalog;

namespace TrustContent.Tests.Support;

/// <summary>Values that try one demand of a schema: some break it, some only come close.</summary>
internal static class SchemaTries
{
    // A line break at the very end is not among them: .NET's $ matches before it, that of JSON Schema does not.
    private static readonly string[] Texts =
    [
        "", " ", "\t", " edge", "edge ", "\u00a0edge", "two  spaces", "line\nbreak", "tab\t space", "plain words", "Größe", "UPPER", "Mixed-Case",
        "kebab-case", "double--hyphen", "-edge", "edge-", "under_score", "a1", "1a", "1-2", "0", "01", "1", "9999", "10000", "en", "EN", "e", "en-",
        "en-x", "en-x-a-bc", "zh-Hans", "toolonglanguage", "12-en", "2026-11-23", "2026-1-1", "2026-13-01", "2026-02-30", "2024-02-29", "0000-01-01",
        "26-11-23", "٢٠٢٦-١١-٢٣", "2026-11-23T00:00:00", "https://example.org/page", "https://example.org/two words", "mailto:someone@example.org", "example.org", "https:", "https://two words/",
    ];

    // What tells the kinds of text from each other, for places whose demand has been tried with all texts elsewhere.
    private static readonly string[] FewTexts =
        ["", " edge", "plain words", "UPPER", "1-2", "0", "9999", "2026-02-30"];

    private static readonly JsonNode?[] ValuesOfTypes = ["text", 7.5, null, new JsonArray(), new JsonObject()];

    private static readonly string[][] Enumerations =
        [.. typeof(TrustCatalog).Assembly.GetTypes().Where(type => type.IsEnum && type.IsPublic)
            .Select(type => Enum.GetNames(type).Select(name => Regex.Replace(name, "(?<!^)([A-Z])", "-$1").ToLowerInvariant()).ToArray())];

    /// <param name="demand">The keyword of the schema.</param>
    /// <param name="definition">What the schema says under it.</param>
    /// <param name="value">What stands in a good file.</param>
    /// <param name="isFirst">Whether this very part of the schema has not been tried anywhere yet.</param>
    public static IEnumerable<JsonNode?> Of(string demand, JsonNode definition, JsonNode value, bool isFirst) => demand switch
    {
        "type" => ValuesOfTypes.Where(other => !IsOf(definition.GetValue<string>(), other)),
        "enum" => Names([.. definition.AsArray().Select(name => name!.GetValue<string>())]).Select(name => (JsonNode?)name),
        "pattern" or "format" => (isFirst ? Texts : FewTexts).Select(text => (JsonNode?)text),
        "minimum" => [definition.GetValue<int>() - 1, definition.GetValue<int>()],
        "maximum" => [definition.GetValue<int>() + 1, definition.GetValue<double>() + 0.25, definition.GetValue<int>()],
        "exclusiveMinimum" => [definition.GetValue<double>(), definition.GetValue<double>() - 1, definition.GetValue<double>() + 0.25],
        "minItems" => [new JsonArray([.. value.AsArray().Take(definition.GetValue<int>() - 1).Select(element => element!.DeepClone())])],
        "maxItems" => [new JsonArray([.. value.AsArray().Concat(value.AsArray()).Select(element => element!.DeepClone())])],
        "minProperties" => [First(value.AsObject(), definition.GetValue<int>() - 1)],
        "uniqueItems" => value.AsArray().Count == 0 ? [] : [new JsonArray([.. value.AsArray().Append(value[0]).Select(element => element!.DeepClone())])],
        "additionalProperties" => [With(value.AsObject(), " unknown ")],
        _ => throw new NotSupportedException($"Nothing tries '{demand}' yet."),
    };

    // The reader's enumeration shares a name with the schema's, or the two do not agree at all.
    private static IEnumerable<string> Names(string[] allowed)
        => Enumerations.Where(names => names.Intersect(allowed).Any()).SelectMany(names => names).Concat(allowed).Append("nonsense").Append(allowed[0].ToUpperInvariant()).Distinct();

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value is JsonValue text && text.TryGetValue<string>(out _),
        "boolean" => value is JsonValue flag && flag.TryGetValue<bool>(out _),
        "number" => value is JsonValue number && number.TryGetValue<double>(out _),
        "integer" => false,
        _ => throw new NotSupportedException($"Nothing tries the type '{type}' yet."),
    };

    private static JsonObject First(JsonObject value, int count)
        => new(value.Take(count).Select(member => new KeyValuePair<string, JsonNode?>(member.Key, member.Value?.DeepClone())));

    private static JsonObject With(JsonObject value, string name)
    {
        var copy = value.DeepClone().AsObject();
        copy[name] = "text";
        return copy;
    }
}
