using System.Text.Encodings.Web;
using System.Text.Json;

namespace TrustContent.Cli.Output;

/// <summary>JSON to standard output: indented for one document, a line each for many.</summary>
internal static class Json
{
    // Letters of every script stay letters.
    private static readonly JavaScriptEncoder Plain = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static void Document(Action<Utf8JsonWriter> write)
    {
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = Plain }))
        {
            write(json);
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>One document as text, for a file.</summary>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = Plain, NewLine = "\n" }))
        {
            write(json);
        }

        return System.Text.Encoding.UTF8.GetString(output.ToArray()) + "\n";
    }

    public static JsonWriterOptions Line => new() { Encoder = Plain };

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>An enumeration's member as files and programs write it: in kebab case.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum
        => string.Concat(value.ToString().Select((letter, at) => char.IsUpper(letter) ? (at == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));

    public static void Number(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
