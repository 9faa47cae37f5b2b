using System.Text.Json;
using TrustContent.Diagnostics;
using TrustContent.Internal;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads a file into <see cref="JsonValue"/>s: strict JSON, no member twice, with lines and paths.</summary>
internal static class JsonTree
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static JsonValue? Read(byte[] bytes, FileIssues issues)
    {
        var span = bytes.AsSpan();
        var json = span.StartsWith(ByteOrderMark) ? span.Slice(ByteOrderMark.Length) : span;
        var lines = new LineCounter();
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            var root = ReadValue(ref reader, json, ref lines, "$", issues);
            reader.Read();
            return root;
        }
        catch (JsonException problem)
        {
            issues.Add(IssueCode.InvalidJson, "The JSON breaks off here.", (int)(problem.LineNumber ?? 0) + 1);
        }
        catch (InvalidOperationException)
        {
            // Text that is not UTF-8 shows only when it is decoded.
            issues.Add(IssueCode.InvalidJson, "A text here is not UTF-8.", lines.Line);
        }

        return null;
    }

    private static JsonValue ReadValue(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, ref LineCounter lines, string path, FileIssues issues)
    {
        var line = lines.At(json, (int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, json, ref lines, new JsonValue(JsonKind.Object, path, line), issues);
            case JsonTokenType.StartArray:
                var array = new JsonValue(JsonKind.Array, path, line);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    var place = path + "[" + NumberText.Whole(array.Elements.Count) + "]";
                    array.Elements.Add(ReadValue(ref reader, json, ref lines, place, issues));
                }

                return array;
            case JsonTokenType.String:
                return new JsonValue(JsonKind.Text, path, line) { Text = reader.GetString()! };
            case JsonTokenType.Number:
                if (!reader.TryGetDecimal(out var number))
                {
                    issues.Add(IssueCode.ValueNotAllowed, "The number is too large.", new JsonValue(JsonKind.Number, path, line));
                }

                return new JsonValue(JsonKind.Number, path, line) { Number = number, Real = reader.TryGetDouble(out var real) ? real : 0 };
            case JsonTokenType.True or JsonTokenType.False:
                return new JsonValue(JsonKind.Boolean, path, line) { Boolean = reader.GetBoolean() };
            default:
                return new JsonValue(JsonKind.Null, path, line);
        }
    }

    private static JsonValue ReadObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, ref LineCounter lines, JsonValue value, FileIssues issues)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var member = ReadValue(ref reader, json, ref lines, value.Path + "." + name, issues);
            if (names.Add(name))
            {
                value.Members.Add(new(name, member));
            }
            else
            {
                issues.Add(IssueCode.Duplicate, "The member stands twice in its object.", member);
            }
        }

        return value;
    }

    /// <summary>Counts lines up to a position that only moves forward.</summary>
    private struct LineCounter()
    {
        private int _position;

        public int Line { get; private set; } = 1;

        public int At(ReadOnlySpan<byte> json, int position)
        {
            for (; _position < position; _position++)
            {
                if (json[_position] == (byte)'\n')
                {
                    Line++;
                }
            }

            return Line;
        }
    }
}
