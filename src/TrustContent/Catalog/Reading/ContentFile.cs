namespace TrustContent.Catalog.Reading;

/// <summary>A file of content: where it stands below its folder, and its bytes when asked for.</summary>
internal sealed class ContentFile
{
    private readonly Func<string, byte[]> _read;
    private readonly string _place;

    /// <param name="path">The path below the content folder, with forward slashes.</param>
    /// <param name="place">Where it is read from.</param>
    /// <param name="read">Reads it.</param>
    public ContentFile(string path, string place, Func<string, byte[]> read)
    {
        Path = path;
        _place = place;
        _read = read;
    }

    /// <summary>The path below the content folder, with forward slashes.</summary>
    public string Path { get; }

    public byte[] Read() => _read(_place);
}
