namespace TrustContent.Catalog.Reading;

/// <summary>The files inside the library. Definitions are listed; words are looked for by name, so that a start costs the same with any number of languages.</summary>
internal static class ShippedFiles
{
    private const string CodesFolder = "codes/";
    private const string RulesFolder = "rules/";

    private static readonly HashSet<string> Names = new(typeof(ShippedFiles).Assembly.GetManifestResourceNames(), StringComparer.Ordinal);
    private static readonly Func<string, byte[]> Reader = Read;

    /// <summary>The file at a path, if there is one.</summary>
    public static ContentFile? Find(string path) => Names.Contains(path) ? new ContentFile(path, path, Reader) : null;

    /// <summary>All but words, in the order of their ids.</summary>
    public static List<ContentFile> Definitions(bool withCodes)
    {
        var names = new List<string>();
        foreach (var name in Names)
        {
            var isDefinition = name.EndsWith("/topic.json", StringComparison.Ordinal) || name.EndsWith("/instrument.json", StringComparison.Ordinal)
                || name.StartsWith(RulesFolder, StringComparison.Ordinal) || name.IndexOf('/') < 0
                || (withCodes && name.StartsWith(CodesFolder, StringComparison.Ordinal));
            if (isDefinition)
            {
                names.Add(name);
            }
        }

        return InOrder(names);
    }

    /// <summary>All words of a language.</summary>
    public static List<ContentFile> In(LanguageTag language)
    {
        var ends = new[] { "/" + language.Value + ".json", "/about." + language.Value + ".json" };
        return InOrder(Names.Where(name => ends.Any(end => name.EndsWith(end, StringComparison.Ordinal))));
    }

    /// <summary>How files are ordered: a folder before those whose names begin with its own, trust-check-in before trust-check-in-therapist.</summary>
    public static string OrderOf(string path) => path.Replace('/', ' ');

    /// <summary>All that a stream holds; it is closed.</summary>
    public static byte[] Bytes(Stream stream)
    {
        using var copy = new MemoryStream();
        using (stream)
        {
            stream.CopyTo(copy);
        }

        return copy.ToArray();
    }

    private static List<ContentFile> InOrder(IEnumerable<string> names)
    {
        var sorted = new List<string>(names).ToArray();
        var order = new string[sorted.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = OrderOf(sorted[i]);
        }

        Array.Sort(order, sorted, StringComparer.Ordinal);
        var files = new List<ContentFile>();
        foreach (var name in sorted)
        {
            files.Add(new ContentFile(name, name, Reader));
        }

        return files;
    }

    private static byte[] Read(string name) => Bytes(typeof(ShippedFiles).Assembly.GetManifestResourceStream(name)!);
}
