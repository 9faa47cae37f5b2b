using TrustContent.Charts.Drawing;
using TrustContent.Internal;
using TrustContent.Localization;

namespace TrustContent.Charts;

/// <summary>A picture of a course, ready to be saved as often as wanted, and what it shows in words.</summary>
public sealed class CoursePicture
{
    private readonly Scene _scene;
    private readonly ChartStyle _style;

    internal CoursePicture(Scene scene, ChartStyle style, LanguageResolution language, string alternativeText, IEnumerable<string> missingGlyphs)
    {
        _scene = scene;
        _style = style;
        Language = language;
        AlternativeText = alternativeText;
        MissingGlyphs = Frozen.List(missingGlyphs);
    }

    /// <summary>What the picture shows, in sentences. Show it beside the picture, or as its text alternative.</summary>
    public string AlternativeText { get; }

    /// <summary>The characters that the font cannot show and that are drawn as boxes; give another font if there are any.</summary>
    public IReadOnlyList<string> MissingGlyphs { get; }

    /// <summary>Which language was asked for and which answered.</summary>
    public LanguageResolution Language { get; }

    /// <summary>The width in pixels.</summary>
    public int Width => _style.Width;

    /// <summary>The height in pixels.</summary>
    public int Height => _style.Height;

    /// <summary>Writes the picture as SVG in UTF-8, with its title and its alternative text inside. The same course makes the same bytes.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    public void SaveSvg(Stream stream)
    {
        var bytes = Painter.Svg(_scene, _style, AlternativeText, Language.Answered);
        Guard.NotNull(stream).Write(bytes, 0, bytes.Length);
    }

    /// <summary>Writes the picture as PNG. A PNG holds no text: give <see cref="AlternativeText"/> beside it.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    public void SavePng(Stream stream)
    {
        var bytes = Painter.Png(_scene, _style, Language.Answered);
        Guard.NotNull(stream).Write(bytes, 0, bytes.Length);
    }
}
