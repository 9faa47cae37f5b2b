using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Files that belong together: what ships, a site's folder, a stream.</summary>
internal sealed class ContentSource
{
    private const string LicensedWordingFolder = "instruments/";

    private ContentSource(IReadOnlyList<ContentFile> files, bool isShipped = false, string? licenseStatement = null, IReadOnlyList<Issue>? issues = null)
    {
        Files = files;
        IsShipped = isShipped;
        LicenseStatement = licenseStatement;
        Issues = issues ?? [];
    }

    /// <summary>All files; of what ships the definitions, as its words are looked for by name.</summary>
    public IReadOnlyList<ContentFile> Files { get; }

    /// <summary>Whether it came with the library; only such content fixes what others may not change.</summary>
    public bool IsShipped { get; }

    /// <summary>Who licensed the wording inside, and on what terms.</summary>
    public string? LicenseStatement { get; }

    /// <summary>What went wrong while listing the files.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>What ships; codes of terminologies only where a site opted in.</summary>
    public static ContentSource Shipped(bool withCodes = false) => new(ShippedFiles.Definitions(withCodes), isShipped: true);

    public static ContentSource Folder(string folder)
    {
        try
        {
            var root = Path.GetFullPath(folder);
            return new([.. Listed(root).Select(file => new ContentFile(file.Below, file.Full, File.ReadAllBytes))]);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Unreadable(folder);
        }
    }

    /// <summary>A folder of <c>&lt;lang&gt;.json</c> files: one instrument's wording, licensed to the site.</summary>
    public static ContentSource LicensedWording(InstrumentId instrument, string folder, string statement)
    {
        var source = Folder(folder);
        return new(
            [.. source.Files.Select(file => new ContentFile(LicensedWordingFolder + instrument.Value + "/" + file.Path, file.Path, _ => file.Read()))],
            licenseStatement: statement,
            issues: source.Issues);
    }

    public static ContentSource Stream(string path, Stream stream)
    {
        var bytes = ShippedFiles.Bytes(stream);
        return new([new ContentFile(path.Replace('\\', '/'), path, _ => bytes)]);
    }

    /// <summary>The English words of other sources in disguise.</summary>
    public static ContentSource Pseudo(PseudoLanguage language, IEnumerable<ContentSource> sources)
        => new(
            [
                new ContentFile("languages.json", "", _ => language.Entry()),
                .. from source in sources
                   where source.LicenseStatement is null
                   from file in source.In(LanguageTag.English)
                   select new ContentFile(language.PathOf(file.Path), "", _ => language.Disguise(file.Read())),
            ],
            isShipped: true);

    private IEnumerable<ContentFile> In(LanguageTag language)
        => IsShipped ? ShippedFiles.In(language) : Files.Where(file => FileRoute.Of(file.Path).Language == language);

    private static ContentSource Unreadable(string folder)
        => new([], issues: [new Issue(IssueCode.FileUnreadable, "The folder cannot be read.", folder)]);

    private static IEnumerable<(string Full, string Below)> Listed(string root)
        => Directory.GetFiles(root, "*", SearchOption.AllDirectories)
            .Select(full => (Full: full, Below: full.Substring(root.Length).TrimStart('/', '\\').Replace('\\', '/')))
            .Where(file => !IsBystander(file.Below))
            .OrderBy(file => ShippedFiles.OrderOf(file.Below), StringComparer.Ordinal);

    // Notes for people and schemas may lie beside the content.
    private static bool IsBystander(string path)
        => path.StartsWith("schema/", StringComparison.Ordinal)
            || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            || path.Split('/').Any(part => part.StartsWith(".", StringComparison.Ordinal))
            || Path.GetFileName(path) is "LICENSE" or "NOTICE";
}
