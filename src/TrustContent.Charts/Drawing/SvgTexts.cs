using System.Globalization;
using System.Xml.Linq;
using TrustContent.Charts.Writing;

namespace TrustContent.Charts.Drawing;

/// <summary>Writes captions as SVG text that the viewer joins and orders itself, so that they can be read, searched and copied.</summary>
internal static class SvgTexts
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    public static IEnumerable<XElement> Of(IEnumerable<Caption> captions, Letters letters)
        => captions.Select(caption => new XElement(
            Namespace + "text",
            new XAttribute("fill", caption.Ink.Color.ToHex()),
            new XAttribute("font-size", Number(caption.Size)),
            new XAttribute("font-family", string.Join(", ", letters.Families(caption.Text).Append("sans-serif"))),
            new XAttribute("x", Number(caption.At.X)),
            new XAttribute("y", Number(caption.At.Y)),
            new XAttribute("direction", letters.IsRightToLeft ? "rtl" : "ltr"),
            new XAttribute("unicode-bidi", "embed"),
            new XAttribute("text-anchor", Anchor(caption.Side, letters.IsRightToLeft)),

            // A viewer that lacks the font uses another; the letters still keep within their place, and joined.
            new XAttribute("textLength", Number(letters.Width(caption.Text, caption.Size))),
            new XAttribute("lengthAdjust", "spacingAndGlyphs"),
            caption.Text));

    /// <summary>A text that runs from right to left starts at its right end.</summary>
    private static string Anchor(Side side, bool isRightToLeft)
        => side == Side.Middle ? "middle" : (side == Side.Start) == isRightToLeft ? "end" : "start";

    private static string Number(double value) => Math.Round(value, 3).ToString(CultureInfo.InvariantCulture);
}
