using System.Text.Json;
using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads a file into <see cref="JsonValue"/>s: strict JSON, no member twice, with lines and paths.</summary>
internal sealed class JsonTree
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly byte[] _file;
    private readonly int _start;
    private readonly FileIssues _issues;
    private int _reached;

    private JsonTree(byte[] file, FileIssues issues)
    {
        _file = file;
        _start = file.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        _issues = issues;
    }

    public static JsonValue? Read(byte[] file, FileIssues issues) => new JsonTree(file, issues).Read();

    /// <summary>The line, from 1, that a position of a file lies in.</summary>
    public static int LineOf(byte[] file, int position)
    {
        var line = 1;
        for (var i = 0; i < position; i++)
        {
            line += file[i] == (byte)'\n' ? 1 : 0;
        }

        return line;
    }

    private JsonValue? Read()
    {
        try
        {
            var reader = new Utf8JsonReader(_file.AsSpan(_start));
            reader.Read();
            var root = ReadValue(ref reader, null, null, 0);
            reader.Read();
            return root;
        }
        catch (JsonException problem)
        {
            _issues.Add(IssueCode.InvalidJson, "The JSON breaks off here.", (int)(problem.LineNumber ?? 0) + 1);
        }
        catch (InvalidOperationException)
        {
            // Text that is not UTF-8 shows only when it is decoded.
            _issues.Add(IssueCode.InvalidJson, "A text here is not UTF-8.", LineOf(_file, _reached));
        }

        return null;
    }

    private JsonValue ReadValue(ref Utf8JsonReader reader, JsonValue? parent, string? name, int index)
    {
        _reached = _start + (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var value = new JsonValue(JsonKind.Object, _file, _reached, parent, name, index);
                ReadMembers(ref reader, value);
                return value;
            case JsonTokenType.StartArray:
                var array = new JsonValue(JsonKind.Array, _file, _reached, parent, name, index);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    array.Elements.Add(ReadValue(ref reader, array, null, array.Elements.Count));
                }

                return array;
            case JsonTokenType.String:
                return new JsonValue(JsonKind.Text, _file, _reached, parent, name, index) { Text = reader.GetString()! };
            case JsonTokenType.Number:
                return ReadNumber(ref reader, parent, name, index);
            case JsonTokenType.True or JsonTokenType.False:
                return new JsonValue(JsonKind.Boolean, _file, _reached, parent, name, index) { Boolean = reader.GetBoolean() };
            default:
                return new JsonValue(JsonKind.Null, _file, _reached, parent, name, index);
        }
    }

    private JsonValue ReadNumber(ref Utf8JsonReader reader, JsonValue? parent, string? name, int index)
    {
        var isDecimal = reader.TryGetDecimal(out var number);
        var value = new JsonValue(JsonKind.Number, _file, _reached, parent, name, index) { Number = number, Real = reader.TryGetDouble(out var real) ? real : 0 };
        if (!isDecimal)
        {
            _issues.Add(IssueCode.ValueNotAllowed, "The number is too large.", value);
        }

        return value;
    }

    private void ReadMembers(ref Utf8JsonReader reader, JsonValue value)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var member = ReadValue(ref reader, value, name, 0);
            if (names.Add(name))
            {
                value.Members.Add(member);
            }
            else
            {
                _issues.Add(IssueCode.Duplicate, "The member stands twice in its object.", member);
            }
        }
    }
}
