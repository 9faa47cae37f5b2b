namespace TrustContent.Cli;

/// <summary>The tool's own words, a file for each language that it speaks.</summary>
internal static class EmbeddedWords
{
    private const string Folder = "phrases/";

    public static void AddTo(TrustContentOptions options)
    {
        var assembly = typeof(EmbeddedWords).Assembly;
        foreach (var file in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            options.AddStream(file, assembly.GetManifestResourceStream(file)!);
        }
    }
}
