namespace TrustContent.Cli.Translation;

/// <summary>A file of words in one language, as it is written and as it is read.</summary>
internal sealed class WordsFile
{
    private readonly byte[] _bytes;

    public WordsFile(WordsPlace place, string path, byte[] bytes)
    {
        _bytes = JsonParts.Plain(bytes);
        Place = place;
        Root = JsonParts.Read(path, _bytes);
        Fingerprint = EnglishFingerprint.Of(Root);
    }

    public WordsPlace Place { get; }

    public JsonPart Root { get; }

    public string Fingerprint { get; }

    /// <summary>The fingerprint of the English it was made from, where it says so.</summary>
    public string? From => Root["provenance"]?["from"]?.Text;

    public IReadOnlyList<string> Keywords => [.. Root["keywords"]?.Elements.Select(word => word.Text).OfType<string>() ?? []];

    public string Written => Between(0, _bytes.Length);

    public string Between(int start, int end) => System.Text.Encoding.UTF8.GetString(_bytes, start, end - start);
}
