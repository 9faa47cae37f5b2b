namespace TrustContent.Cli.Translation;

/// <summary>The content that ships and a site's folders on top of it, file by file.</summary>
internal sealed class ContentLayers
{
    private readonly Dictionary<string, List<Func<byte[]>>> _files = new(StringComparer.Ordinal);

    public ContentLayers(IEnumerable<string> folders)
    {
        var assembly = typeof(ITrustContentService).Assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            Add(name, () => Shipped(name));
        }

        foreach (var folder in folders)
        {
            AddFolder(folder);
        }
    }

    public IEnumerable<string> Paths => _files.Keys.Order(StringComparer.Ordinal);

    /// <summary>Every file at this path, what ships first.</summary>
    public IReadOnlyList<byte[]> All(string path) => _files.TryGetValue(path, out var layers) ? [.. layers.Select(read => read())] : [];

    public static bool Ships(string path) => typeof(ITrustContentService).Assembly.GetManifestResourceInfo(path) is not null;

    private static byte[] Shipped(string name)
    {
        using var stream = typeof(ITrustContentService).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private void AddFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"The folder '{folder}' does not exist. Name a folder laid out like the library's own content.");
        }

        var root = Path.GetFullPath(folder);
        foreach (var file in Directory.GetFiles(root, "*.json", SearchOption.AllDirectories))
        {
            Add(Path.GetRelativePath(root, file).Replace('\\', '/'), () => File.ReadAllBytes(file));
        }
    }

    private void Add(string path, Func<byte[]> read)
    {
        if (!_files.TryGetValue(path, out var layers))
        {
            _files[path] = layers = [];
        }

        layers.Add(read);
    }
}
