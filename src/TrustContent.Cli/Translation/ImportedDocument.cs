using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace TrustContent.Cli.Translation;

/// <summary>Reads a document that came back, from whatever tool.</summary>
internal sealed partial class ImportedDocument
{
    private const int LongestDocument = 50_000_000;

    private ImportedDocument(LanguageTag language, XElement root)
    {
        Language = language;
        Files = [.. root.Elements(Xliff.Core + "file").Select(file => new ImportedFile(
            Attribute(file, "original"), Attribute(file, "id"), [.. file.Descendants(Xliff.Core + "unit").Select(Unit)]))];
        foreach (var meta in root.Descendants(Xliff.Metadata + "metaGroup").Where(group => Attribute(group, "category") == Xliff.LanguageCategory).Elements(Xliff.Metadata + "meta"))
        {
            LanguageLine.TryAdd(Attribute(meta, "type"), meta.Value);
        }
    }

    public LanguageTag Language { get; }

    public IReadOnlyList<ImportedFile> Files { get; }

    /// <summary>What the document says of a language that is new.</summary>
    public Dictionary<string, string> LanguageLine { get; } = new(StringComparer.Ordinal);

    public static ImportedDocument Read(string path)
    {
        XElement root;
        try
        {
            // A document from outside may neither declare entities nor lead the reader to other files.
            using var stream = File.OpenRead(path);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestDocument });
            root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        }
        catch (XmlException problem)
        {
            throw Unreadable(path, "It is not plain XML: " + problem.Message);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"The file '{path}' cannot be read. Check that it exists and that you may read it.");
        }

        if (root.Name != Xliff.Core + "xliff")
        {
            throw Unreadable(path, root.Name.LocalName == "xliff" ? $"It is XLIFF {Attribute(root, "version")} and not 2.0." : $"It begins with '{root.Name.LocalName}' and not with 'xliff'.");
        }

        if (!LanguageTag.TryParse(Attribute(root, "srcLang"), out var source) || source != LanguageTag.English)
        {
            throw Unreadable(path, "Its srcLang is not 'en'.");
        }

        return LanguageTag.TryParse(Attribute(root, "trgLang"), out var language) && language != source
            ? new ImportedDocument(language, root)
            : throw Unreadable(path, "Its trgLang does not name the language translated into.");
    }

    private static UsageException Unreadable(string path, string message) => new(new Issue(IssueCode.TranslationUnreadable, message, path).ToString());

    private static string Attribute(XElement element, string name) => element.Attribute(name)?.Value ?? "";

    private static ImportedUnit Unit(XElement unit)
    {
        var data = unit.Elements(Xliff.Core + "originalData").Elements(Xliff.Core + "data").GroupBy(each => Attribute(each, "id"), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Value, StringComparer.Ordinal);
        var parts = unit.Elements().Where(part => part.Name == Xliff.Core + "segment" || part.Name == Xliff.Core + "ignorable").ToArray();
        var source = string.Concat(parts.Select(part => Content(part, "source", data) ?? ""));
        var targets = parts.Select((part, index) => (Order: Order(part, index + 1), Text: Target(part, data))).OrderBy(target => target.Order).Select(target => target.Text).ToArray();
        var isUnconfirmed = parts.Any(part => Attribute(part, "subState") == Xliff.EnglishChanged && Attribute(part, "state") is "" or "initial");
        return new(Attribute(unit, "id"), source, targets.Length == 0 || targets.Contains(null) ? null : string.Concat(targets), isUnconfirmed);
    }

    /// <summary>A target may stand in another place than its source does.</summary>
    private static int Order(XElement part, int place)
        => int.TryParse(part.Element(Xliff.Core + "target")?.Attribute("order")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : place;

    private static string? Target(XElement part, Dictionary<string, string> data)
        => Content(part, "target", data) ?? (part.Name == Xliff.Core + "ignorable" || Content(part, "source", data) is "" ? Content(part, "source", data) : null);

    private static string? Content(XElement part, string name, Dictionary<string, string> data)
        => part.Element(Xliff.Core + name) is { } content ? Unbroken(InlineText.Read(content, data), part.Name == Xliff.Core + "ignorable") : null;

    // No text of ours has line breaks: where there is one, a tool has broken or indented the line.
    private static string Unbroken(string text, bool isBetween)
    {
        var joined = Break().Replace(text, " ");
        var (begins, ends) = (text.TrimStart(' ', '\t'), text.TrimEnd(' ', '\t'));
        joined = !isBetween && begins is ['\n' or '\r', ..] ? joined.TrimStart(' ') : joined;
        return !isBetween && ends is [.., '\n' or '\r'] ? joined.TrimEnd(' ') : joined;
    }

    [GeneratedRegex(@"[ \t]*[\r\n][ \t\r\n]*", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Break();
}
