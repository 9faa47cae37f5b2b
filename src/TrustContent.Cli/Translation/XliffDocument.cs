using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TrustContent.Cli.Translation;

/// <summary>Makes the document for translators: a file for each file of words, a unit for each text.</summary>
internal sealed class XliffDocument
{
    private static readonly string[] Inline = ["source", "target", "data", "note", "meta"];
    private readonly TargetLanguage _language;
    private readonly XElement _root;

    public XliffDocument(TargetLanguage language)
    {
        _language = language;
        _root = new XElement(
            Xliff.Core + "xliff", new XAttribute("version", Xliff.Version), new XAttribute("srcLang", "en"), new XAttribute("trgLang", language.Tag.Value),
            language.IsNew ? new XAttribute(XNamespace.Xmlns + "mda", Xliff.Metadata) : null);
    }

    public static string FileId(WordsFile english) => english.Place.English.Split('/').Aggregate("", JsonParts.Below);

    public void Add(WordsFile english, IReadOnlyList<TextUnit> units, bool isOutdated, UnitNotes notes)
    {
        var file = new XElement(
            Xliff.Core + "file", new XAttribute("id", FileId(english)), new XAttribute("original", english.Place.English), new XAttribute(XNamespace.Xml + "space", "preserve"),
            _language.Direction == TargetLanguage.RightToLeft ? new XAttribute("trgDir", "rtl") : null);
        if (_language.IsNew)
        {
            file.Add(LanguageLine());
        }

        file.Add(Notes(notes.OfFile()));
        foreach (var unit in units)
        {
            file.Add(new XElement(
                Xliff.Core + "unit", new XAttribute("id", unit.Id), new XAttribute("name", unit.Path), unit.Kind == UnitKind.Fixed ? new XAttribute("translate", "no") : null,
                Notes(notes.Of(unit, isOutdated)), InlineText.OriginalData(unit.English), Segment(unit, isOutdated)));
        }

        _root.Add(file);
    }

    public void Write(TextWriter writer)
    {
        Indent(_root, 0);
        using var xml = XmlWriter.Create(writer, new XmlWriterSettings { Encoding = Encoding.UTF8, NewLineChars = "\n", OmitXmlDeclaration = true });
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        _root.Save(xml);
        xml.Flush();
        writer.Write('\n');
    }

    private static XElement Segment(TextUnit unit, bool isOutdated)
    {
        var target = unit.Kind == UnitKind.Fixed ? unit.English : unit.Target;
        var segment = new XElement(Xliff.Core + "segment", new XAttribute("state", target is null || isOutdated ? "initial" : "translated"));
        if (isOutdated)
        {
            segment.Add(new XAttribute("subState", Xliff.EnglishChanged));
        }

        segment.Add(InlineText.Write("source", unit.English, unit.English, unit.Droppable));
        segment.Add(target is null ? null : InlineText.Write("target", target, unit.English, unit.Droppable));
        return segment;
    }

    private static XElement Notes(IEnumerable<string> notes)
        => new(Xliff.Core + "notes", notes.Select((note, index) => new XElement(Xliff.Core + "note", new XAttribute("id", "n" + (index + 1).ToString(CultureInfo.InvariantCulture)), note)));

    /// <summary>The language's line for languages.json travels with every file, so that it is there in a document cut in parts.</summary>
    private XElement LanguageLine() => new(Xliff.Metadata + "metadata", new XElement(
        Xliff.Metadata + "metaGroup", new XAttribute("category", Xliff.LanguageCategory),
        Meta("name", _language.Name), Meta("english-name", _language.EnglishName), Meta("direction", _language.Direction), Meta("script", _language.Script)));

    private static XElement Meta(string type, string value) => new(Xliff.Metadata + "meta", new XAttribute("type", type), value);

    // By hand, because white space inside a source or target is part of the text.
    private static void Indent(XElement element, int depth)
    {
        if (Inline.Contains(element.Name.LocalName) || !element.HasElements)
        {
            return;
        }

        foreach (var child in element.Elements().ToArray())
        {
            child.AddBeforeSelf(new XText("\n" + new string(' ', 2 * (depth + 1))));
            Indent(child, depth + 1);
        }

        element.Add(new XText("\n" + new string(' ', 2 * depth)));
    }
}
