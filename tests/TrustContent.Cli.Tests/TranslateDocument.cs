using System.Xml.Linq;

namespace TrustContent.Cli.Tests;

/// <summary>A document for translators, exported, changed as a translator or a tool would, and handed in again.</summary>
internal sealed class TranslateDocument : IDisposable
{
    public static readonly XNamespace X = "urn:oasis:names:tc:xliff:document:2.0";

    public static readonly string[] NewDutch = ["--lang", "nl", "--name", "Nederlands", "--english-name", "Dutch", "--direction", "left-to-right", "--script", "Latn"];

    private readonly TempFolder _folder = new();

    public string Folder => _folder.Path;

    public string File => Path.Combine(Folder, "words.xlf");

    public string Out => Path.Combine(Folder, "out");

    public XDocument Xml { get; private set; } = new();

    /// <summary>The exported document; without other words, of Dutch as a new language.</summary>
    public static TranslateDocument Export(params string[] words)
    {
        var document = new TranslateDocument();
        var (code, _, errors) = Trustcontent.Run(["translate", "export", "-o", document.File, .. words.Length > 0 ? words : NewDutch]);
        code.Should().Be(0, errors);
        document.Xml = XDocument.Load(document.File, LoadOptions.PreserveWhitespace);
        return document;
    }

    public XElement FileOf(string original) => Xml.Root!.Elements(X + "file").Single(file => file.Attribute("original")!.Value == original);

    public XElement Unit(string original, string name) => FileOf(original).Elements(X + "unit").Single(unit => unit.Attribute("name")!.Value == name);

    public static string Notes(XElement unit) => string.Join("\n", unit.Element(X + "notes")!.Elements().Select(note => note.Value));

    /// <summary>Leaves one file in the document.</summary>
    public TranslateDocument Only(string original)
    {
        Xml.Root!.Elements(X + "file").Where(file => file.Attribute("original")!.Value != original).Remove();
        return this;
    }

    /// <summary>Puts each source in the place of its target, as if it had been translated so.</summary>
    public TranslateDocument Filled()
    {
        foreach (var segment in Xml.Descendants(X + "segment").Where(segment => segment.Element(X + "target") is null))
        {
            segment.SetAttributeValue("state", "translated");
            segment.Add(new XElement(X + "target", segment.Element(X + "source")!.Nodes()));
        }

        return this;
    }

    public TranslateDocument Target(string original, string name, params object[] content)
    {
        var segment = Unit(original, name).Element(X + "segment")!;
        segment.Elements(X + "target").Remove();
        segment.Add(new XElement(X + "target", content));
        return this;
    }

    public (int Code, string Output, string Errors) Import(params string[] words)
    {
        Xml.Save(File, SaveOptions.DisableFormatting);
        return Trustcontent.Run(["translate", "import", File, "--to", Out, .. words]);
    }

    public string Written(string file) => System.IO.File.ReadAllText(Path.Combine(Out, file));

    public void Dispose() => _folder.Dispose();
}
