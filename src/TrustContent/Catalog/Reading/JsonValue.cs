using TrustContent.Internal;

namespace TrustContent.Catalog.Reading;

/// <summary>A JSON value that knows where it stands, so that every problem can be pointed at.</summary>
/// <remarks>Line and path are worked out when they are asked for: most values never have a problem.</remarks>
internal sealed class JsonValue
{
    private static readonly List<JsonValue> None = [];

    private readonly byte[] _file;
    private readonly int _position;
    private readonly JsonValue? _parent;
    private readonly int _index;

    public JsonValue(JsonKind kind, byte[] file, int position, JsonValue? parent, string? name, int index)
    {
        Kind = kind;
        _file = file;
        _position = position;
        _parent = parent;
        Name = name;
        _index = index;
        Members = kind == JsonKind.Object ? [] : None;
        Elements = kind == JsonKind.Array ? [] : None;
    }

    public JsonKind Kind { get; }

    /// <summary>The name it has in its object, if it stands in one.</summary>
    public string? Name { get; }

    public bool IsRoot => _parent is null;

    /// <summary>Whether a reader has taken it as a member that it knows.</summary>
    public bool IsTaken { get; set; }

    public string Path
        => _parent is null ? "$"
            : Name is null ? _parent.Path + "[" + NumberText.Whole(_index) + "]"
            : _parent.Path + "." + Name;

    public int Line => JsonTree.LineOf(_file, _position);

    public string Text { get; init; } = "";

    public decimal Number { get; init; }

    /// <summary>The number to the last bit of a double, which a decimal may not hold.</summary>
    public double Real { get; init; }

    public bool Boolean { get; init; }

    /// <summary>Of an object; empty for anything else.</summary>
    public List<JsonValue> Members { get; }

    /// <summary>Of an array; empty for anything else.</summary>
    public List<JsonValue> Elements { get; }
}
