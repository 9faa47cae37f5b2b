using System.Globalization;
using System.Xml.Linq;

namespace TrustContent.Cli.Translation;

/// <summary>A text with placeholders as XLIFF content, and back.</summary>
internal static class InlineText
{
    /// <summary>What a translator's tool must keep of a unit's placeholders.</summary>
    public static XElement? OriginalData(string english)
    {
        var data = Placeholders.Of(english).Distinct().Select((placeholder, index) => new XElement(Xliff.Core + "data", new XAttribute("id", DataId(index)), placeholder)).ToArray();
        return data.Length > 0 ? new XElement(Xliff.Core + "originalData", data) : null;
    }

    /// <summary>Source or target. The same placeholder has the same id in both.</summary>
    public static XElement Write(string name, string text, string english, string? droppable)
    {
        var content = new XElement(Xliff.Core + name);
        var free = Placeholders.Of(english).Select((placeholder, index) => (Placeholder: placeholder, Id: index + 1)).ToList();
        var data = free.Select(each => each.Placeholder).Distinct().ToList();
        foreach (var (piece, isPlaceholder) in Placeholders.Pieces(text))
        {
            var at = isPlaceholder ? free.FindIndex(each => each.Placeholder == piece) : -1;
            if (at < 0)
            {
                content.Add(new XText(piece));
                continue;
            }

            content.Add(new XElement(
                Xliff.Core + "ph", new XAttribute("id", free[at].Id), new XAttribute("dataRef", DataId(data.IndexOf(piece))), new XAttribute("equiv", piece), new XAttribute("disp", piece),
                new XAttribute("canCopy", "no"), new XAttribute("canDelete", piece == droppable ? "yes" : "no")));
            free.RemoveAt(at);
        }

        return content;
    }

    /// <summary>The text of a source or target, whatever a tool has put around it.</summary>
    public static string Read(XElement content, IReadOnlyDictionary<string, string> data) => string.Concat(content.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement element when element.Name == Xliff.Core + "ph" => Placeholder(element, data),
        XElement element when element.Name == Xliff.Core + "cp" => Character(element),
        // What marks or formats a stretch of text adds no letter to it.
        XElement element when element.Name == Xliff.Core + "mrk" || element.Name == Xliff.Core + "pc" => Read(element, data),
        _ => "",
    }));

    private static string Placeholder(XElement element, IReadOnlyDictionary<string, string> data)
        => element.Attribute("dataRef") is { } reference && data.TryGetValue(reference.Value, out var text)
            ? text
            : element.Attribute("disp")?.Value ?? element.Attribute("equiv")?.Value ?? "{?}";

    private static string Character(XElement element)
        => int.TryParse(element.Attribute("hex")?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && System.Text.Rune.IsValid(code)
            ? new System.Text.Rune(code).ToString()
            : "\uFFFD";

    private static string DataId(int index) => "d" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
