using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;

namespace TrustContent.Cli.Translation;

/// <summary>Reads a JSON file into parts.</summary>
internal static class JsonParts
{
    /// <summary>The file without a byte order mark and with line feeds alone, whatever editor wrote it.</summary>
    public static byte[] Plain(byte[] bytes) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal));

    public static JsonPart Read(string file, byte[] plain)
    {
        try
        {
            var reader = new Utf8JsonReader(plain);
            reader.Read();
            return Read(ref reader, "$", "");
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new UsageException($"'{file}' is not a file of content: {problem.Message} 'trustcontent check' says more.");
        }
    }

    private static JsonPart Read(ref Utf8JsonReader reader, string path, string id)
    {
        var part = new JsonPart(path, id, (int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                part.IsObject = true;
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var (name, start) = (reader.GetString()!, (int)reader.TokenStartIndex);
                    reader.Read();
                    part.Members.Add(new JsonMember(name, start, Read(ref reader, path + "." + name, Below(id, name))));
                }

                break;
            case JsonTokenType.StartArray:
                part.IsArray = true;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    var number = part.Elements.Count.ToString(CultureInfo.InvariantCulture);
                    part.Elements.Add(Read(ref reader, path + "[" + number + "]", Below(id, number)));
                }

                break;
            case JsonTokenType.String:
                part.Text = reader.GetString()!;
                break;
        }

        part.End = (int)reader.BytesConsumed;
        return part;
    }

    // A colon parts the names, and none is left inside a name: phrases have points in theirs.
    public static string Below(string id, string name) => (id.Length > 0 ? id + ":" : "") + XmlConvert.EncodeNmToken(name)!.Replace(":", "_x003A_", StringComparison.Ordinal);
}
