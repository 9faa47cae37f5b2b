namespace TrustContent.Catalog.Reading;

/// <summary>A file of content: where it stands below its folder, and its bytes when asked for.</summary>
internal sealed class ContentFile(string path, Func<byte[]> read)
{
    /// <summary>The path below the content folder, with forward slashes.</summary>
    public string Path { get; } = path;

    public byte[] Read() => read();
}
