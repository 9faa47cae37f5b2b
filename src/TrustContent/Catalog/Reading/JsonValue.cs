namespace TrustContent.Catalog.Reading;

/// <summary>A JSON value that knows where it stands, so that every problem can be pointed at.</summary>
internal sealed class JsonValue(JsonKind kind, string path, int line)
{
    public JsonKind Kind { get; } = kind;

    public string Path { get; } = path;

    public int Line { get; } = line;

    public string Text { get; init; } = "";

    public decimal Number { get; init; }

    /// <summary>The number to the last bit of a double, which a decimal may not hold.</summary>
    public double Real { get; init; }

    public bool Boolean { get; init; }

    public List<KeyValuePair<string, JsonValue>> Members { get; } = [];

    public List<JsonValue> Elements { get; } = [];
}
