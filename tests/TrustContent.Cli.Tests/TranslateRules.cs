using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TrustContent.Cli.Tests;

/// <summary>The rules of XLIFF 2.0's core that a document of ours could break, from its specification and schema.</summary>
internal static class TranslateRules
{
    private static readonly XNamespace X = TranslateDocument.X;

    private static readonly Dictionary<string, (string[] Needed, string[] Allowed, string[] Children)> Elements = new()
    {
        ["xliff"] = (["version", "srcLang", "trgLang"], [], ["file"]),
        ["file"] = (["id"], ["original", "trgDir", "{http://www.w3.org/XML/1998/namespace}space"], ["notes", "unit"]),
        ["notes"] = ([], [], ["note"]),
        ["note"] = (["id"], [], []),
        ["unit"] = (["id"], ["name", "translate"], ["notes", "originalData", "segment"]),
        ["originalData"] = ([], [], ["data"]),
        ["data"] = (["id"], [], []),
        ["segment"] = (["state"], ["subState"], ["source", "target"]),
        ["source"] = ([], [], ["ph"]),
        ["target"] = ([], [], ["ph"]),
        ["ph"] = (["id", "dataRef", "equiv", "disp"], ["canCopy", "canDelete"], []),
    };

    public static void Check(XDocument document)
    {
        foreach (var element in document.Descendants().Where(element => element.Name.Namespace == X))
        {
            var (needed, allowed, children) = Elements[element.Name.LocalName];
            var names = element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => attribute.Name.ToString()).ToArray();
            names.Except(needed.Concat(allowed)).Concat(needed.Except(names)).Should().BeEmpty(element.Name.LocalName);
            var inside = element.Elements().Where(child => child.Name.Namespace == X).Select(child => Array.IndexOf(children, child.Name.LocalName)).ToArray();
            inside.Should().BeInAscendingOrder("what stands in it has an order").And.NotContain(-1, element.ToString());
            if (element.Attribute("id") is { } id)
            {
                id.Value.Should().MatchRegex(@"^[\w.:\-]+$");
            }
        }

        var root = document.Root!;
        (root.Name, root.Attribute("version")!.Value, root.Attribute("srcLang")!.Value).Should().Be((X + "xliff", "2.0", "en"));
        Unique(root.Elements(X + "file"));
        foreach (var file in root.Elements(X + "file"))
        {
            file.Elements(X + "unit").Should().NotBeEmpty();
            Unique(file.Elements(X + "unit"));
            Unique(file.Elements(X + "notes").Elements());
        }

        foreach (var unit in root.Descendants(X + "unit"))
        {
            Unique(unit.Elements(X + "notes").Elements());
            Unique(unit.Elements(X + "originalData").Elements());
            var data = unit.Elements(X + "originalData").Elements().ToDictionary(each => each.Attribute("id")!.Value, each => each.Value);
            var segment = unit.Element(X + "segment")!;
            segment.Attribute("state")!.Value.Should().BeOneOf("initial", "translated");
            (segment.Attribute("subState")?.Value ?? "a:b").Should().MatchRegex("^[^:]+:.+$");
            foreach (var content in segment.Elements())
            {
                Unique(content.Elements());
                content.Elements().Should().NotContain(ph => data[ph.Attribute("dataRef")!.Value] != ph.Attribute("equiv")!.Value);
                content.Nodes().OfType<XText>().Should().NotContain(text => Regex.IsMatch(text.Value, @"[\n{}]"), "a placeholder is an element");
            }

            foreach (var ph in segment.Elements(X + "target").Elements())
            {
                segment.Element(X + "source")!.Elements().Should().Contain(same => XNode.DeepEquals(same, ph), "the same id names the same placeholder");
            }
        }
    }

    private static void Unique(IEnumerable<XElement> elements) => elements.Select(element => element.Attribute("id")!.Value).Should().OnlyHaveUniqueItems();
}
