namespace TrustContent.Cli.Translation;

/// <summary>A value of a JSON file that knows where it is written, so that a translation can keep the file's layout.</summary>
internal sealed class JsonPart(string path, string id, int start)
{
    /// <summary>The JSON path, as the library's own messages name it.</summary>
    public string Path { get; } = path;

    /// <summary>The path as an id that XML allows; two paths never share one.</summary>
    public string Id { get; } = id;

    public int Start { get; } = start;

    /// <summary>The place right after the value.</summary>
    public int End { get; set; }

    /// <summary>The text, if it is one.</summary>
    public string? Text { get; set; }

    public bool IsObject { get; set; }

    public bool IsArray { get; set; }

    public List<JsonMember> Members { get; } = [];

    public List<JsonPart> Elements { get; } = [];

    public JsonPart? this[string name] => Members.Find(member => member.Name == name)?.Value;

    /// <summary>Every text in it, in the order of the file.</summary>
    public IEnumerable<JsonPart> Texts => Text is not null ? [this] : Members.Select(member => member.Value).Concat(Elements).SelectMany(part => part.Texts);
}
