using System.Text;
using System.Text.Json;

namespace TrustContent.Catalog.Reading;

/// <summary>English in disguise: what stands on a page without its brackets and accents never went through translation.</summary>
internal sealed class PseudoLanguage
{
    private const string Plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Accented = "áƀçðéƒĝĥîĵķļɱñóþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÓÞǪŔŠŢÛṼŴẊÝŽ";
    private const char RightToLeftOverride = '\u202E';
    private const char EndOfOverride = '\u202C';

    // What is no text for readers, wherever it stands.
    private static readonly string[] Untouched = ["$schema", "language", "provenance", "by"];

    private readonly string _tag;
    private readonly bool _isMirrored;

    private PseudoLanguage(string tag, bool isMirrored)
    {
        _tag = tag;
        _isMirrored = isMirrored;
    }

    // In the casing that tags have here: four letters are read as a script.
    public static IReadOnlyList<PseudoLanguage> All { get; } = [new("qps-Ploc", isMirrored: false), new("qps-plocm", isMirrored: true)];

    /// <summary>Its <c>languages.json</c>, with the plurals of English.</summary>
    public byte[] Entry()
        => Encoding.UTF8.GetBytes($$"""
            { "languages": [ {
              "tag": "{{_tag}}", "name": "{{Disguise("Pseudo")}}", "englishName": "Pseudo-language", "direction": "{{(_isMirrored ? "right-to-left" : "left-to-right")}}", "script": "Latn",
              "format": {
                "source": "made up", "decimal": "·", "group": "'", "minimumGroupingDigits": 1, "minus": "−", "plus": "+",
                "date": "{day}~{month}~{year}", "months": [{{string.Join(", ", Enumerable.Range(1, 12).Select(month => $"\"{Disguise("Month")}{Internal.NumberText.Whole(month)}\""))}}],
                "list": { "two": "{0} & {1}", "start": "{0}, {1}", "middle": "{0}, {1}", "end": "{0} & {1}" }, "clauses": "{0}; {1}", "sentences": "{0} {1}",
                "plurals": { "one": "i = 1 and v = 0" } } } ] }
            """);

    public string PathOf(string english)
    {
        var (folder, name) = (english.Substring(0, english.LastIndexOf('/') + 1), english.Substring(english.LastIndexOf('/') + 1));
        return folder + (name.StartsWith("about.", StringComparison.Ordinal) ? "about." : "") + _tag + ".json";
    }

    public byte[] Disguise(byte[] english)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            var mark = Encoding.UTF8.GetPreamble();
            var start = english.AsSpan().StartsWith(mark) ? mark.Length : 0;
            using var file = JsonDocument.Parse(english.AsMemory(start));
            Write(json, file.RootElement, isText: true);
        }

        return output.ToArray();
    }

    private void Write(Utf8JsonWriter json, JsonElement element, bool isText)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in element.EnumerateObject())
                {
                    json.WritePropertyName(member.Name);
                    if (member.NameEquals("language"))
                    {
                        json.WriteStringValue(_tag);
                    }
                    else
                    {
                        Write(json, member.Value, isText && Array.IndexOf(Untouched, member.Name) < 0);
                    }
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var entry in element.EnumerateArray())
                {
                    Write(json, entry, isText);
                }

                json.WriteEndArray();
                break;
            case JsonValueKind.String when isText:
                json.WriteStringValue(Disguise(element.GetString()!));
                break;
            default:
                element.WriteTo(json);
                break;
        }
    }

    private string Disguise(string text)
    {
        // The slot for a host's contacts is a paragraph by itself and no words.
        if (text == "{contacts}")
        {
            return text;
        }

        var disguised = new StringBuilder("[");
        disguised.Append(_isMirrored ? RightToLeftOverride.ToString() : "");
        var isName = false;
        foreach (var letter in text)
        {
            isName = (isName || letter == '{') && letter != '}';
            var place = isName ? -1 : Plain.IndexOf(letter);
            disguised.Append(place < 0 ? letter : Accented[place]);
        }

        return disguised.Append(_isMirrored ? EndOfOverride.ToString() : "").Append(']').ToString();
    }
}
