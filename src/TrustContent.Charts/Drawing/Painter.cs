using System.Text;
using System.Xml;
using System.Xml.Linq;
using ScottPlot;
using TrustContent.Catalog;
using TrustContent.Charts.Writing;

namespace TrustContent.Charts.Drawing;

/// <summary>Paints a scene with ScottPlot, whose coordinates are made the pixels of the picture.</summary>
internal static class Painter
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    public static byte[] Png(Scene scene, ChartStyle style, LanguageDefinition language)
    {
        using var letters = new Letters(style.Font, language);
        using var plot = Painted(scene, style, letters, isWithText: true);
        return plot.GetImageBytes(style.Width, style.Height, ImageFormat.Png);
    }

    public static byte[] Svg(Scene scene, ChartStyle style, string alternativeText, LanguageDefinition language)
    {
        using var letters = new Letters(style.Font, language);

        // Skia puts each letter in its place, which suits letters that stand side by side, and no others.
        var isPlain = scene.Captions.All(caption => letters.IsPlain(caption.Text));
        using var plot = Painted(scene, style, letters, isPlain);
        var picture = XDocument.Parse(plot.GetSvgXml(style.Width, style.Height));
        Unclip(picture.Root!);
        Describe(picture.Root!, scene.Title, alternativeText, language);
        if (!isPlain)
        {
            picture.Root!.Add(SvgTexts.Of(scene.Captions, letters));
        }

        using var memory = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };
        using (var writer = XmlWriter.Create(memory, settings))
        {
            picture.Save(writer);
        }

        return memory.ToArray();
    }

    /// <summary>Takes out the clipping that Skia adds: it cuts nothing here, and numbers its parts on from picture to picture.</summary>
    private static void Unclip(XElement svg)
    {
        svg.Descendants(Namespace + "clipPath").Remove();
        foreach (var group in svg.Descendants(Namespace + "g").Where(group => group.Attribute("clip-path") is not null).ToArray())
        {
            group.SetAttributeValue("clip-path", null);
            if (!group.HasAttributes)
            {
                group.ReplaceWith(group.Nodes());
            }
        }
    }

    /// <summary>Says what it is to programs that read it aloud, and lets it grow and shrink.</summary>
    private static void Describe(XElement svg, string title, string alternativeText, LanguageDefinition language)
    {
        svg.SetAttributeValue("viewBox", $"0 0 {svg.Attribute("width")!.Value} {svg.Attribute("height")!.Value}");
        svg.SetAttributeValue(XNamespace.Xml + "lang", language.Tag.Value);
        svg.SetAttributeValue("direction", language.Direction == TextDirection.RightToLeft ? "rtl" : null);
        svg.SetAttributeValue("role", "img");
        svg.SetAttributeValue("aria-label", title);
        svg.AddFirst(new XElement(Namespace + "title", title), new XElement(Namespace + "desc", alternativeText));
        foreach (var text in svg.Descendants(Namespace + "text"))
        {
            text.Value = text.Value.Trim();
            text.SetAttributeValue("font-family", text.Attribute("font-family")?.Value is { } family ? $"{family}, sans-serif" : "sans-serif");
        }
    }

    private static Plot Painted(Scene scene, ChartStyle style, Letters letters, bool isWithText)
    {
        var plot = new Plot();
        plot.Layout.Frameless();
        plot.HideGrid();
        plot.FigureBackground.Color = Ink.Paper.Color;
        plot.Axes.SetLimits(0, style.Width, style.Height, 0);
        foreach (var stroke in scene.Strokes)
        {
            if (stroke.Dash != Dash.None)
            {
                plot.Add.Plottable(new DashLayer(stroke));
                continue;
            }

            var line = plot.Add.ScatterLine(stroke.Points.Select(point => new Coordinates(point.X, point.Y)).ToArray());
            line.LineColor = stroke.Ink.Color;
            line.LineWidth = (float)stroke.Width;
        }

        foreach (var mark in scene.Marks)
        {
            Add(plot, mark);
        }

        plot.Add.Plottable(new CaptionLayer(scene.Captions, letters, isWithText));
        return plot;
    }

    private static void Add(Plot plot, Mark mark)
    {
        var marker = plot.Add.Marker(mark.At.X, mark.At.Y, mark.Shape, (float)mark.Size, mark.Ink.Color);
        marker.MarkerLineWidth = (float)(mark.Size * 0.15);

        // An open mark covers the line behind it; otherwise it could not be told from a filled one in small print.
        if (mark.Shape is MarkerShape.OpenCircle or MarkerShape.OpenDiamond or MarkerShape.OpenTriangleDown or MarkerShape.OpenTriangleUp)
        {
            marker.MarkerStyle.Shape = mark.Shape switch
            {
                MarkerShape.OpenCircle => MarkerShape.FilledCircle,
                MarkerShape.OpenDiamond => MarkerShape.FilledDiamond,
                MarkerShape.OpenTriangleDown => MarkerShape.FilledTriangleDown,
                _ => MarkerShape.FilledTriangleUp,
            };
            marker.MarkerStyle.FillColor = Ink.Paper.Color;
            marker.MarkerStyle.OutlineColor = mark.Ink.Color;
            marker.MarkerStyle.OutlineWidth = (float)(mark.Size * 0.15);
        }
    }
}
