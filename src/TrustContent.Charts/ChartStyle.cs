using TrustContent.Charts.Writing;
using TrustContent.Diagnostics;
using TrustContent.Internal;

namespace TrustContent.Charts;

/// <summary>How large a picture is and in which font. Pictures are dark on light, so that they print.</summary>
public sealed class ChartStyle
{
    private const int SmallestWidth = 720;
    private const int SmallestHeight = 450;
    private const int LargestSide = 8000;

    private ChartStyle(int width, int height, FontChoice font)
    {
        Width = width;
        Height = height;
        Font = font;
    }

    /// <summary>960 × 600 in the first of a few common sans-serif fonts that is installed.</summary>
    public static ChartStyle Default { get; } = new(960, 600, FontChoice.Usual);

    /// <summary>The width in pixels.</summary>
    public int Width { get; }

    /// <summary>The height in pixels.</summary>
    public int Height { get; }

    internal FontChoice Font { get; }

    /// <summary>The same style in another size. Letters, lines and marks grow and shrink with it.</summary>
    /// <param name="width">The width in pixels, 720 to 8000.</param>
    /// <param name="height">The height in pixels, 450 to 8000.</param>
    /// <returns>The style.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The picture would be too small to read, or too large.</exception>
    public ChartStyle WithSize(int width, int height)
        => width is < SmallestWidth or > LargestSide ? throw new ArgumentOutOfRangeException(nameof(width), "A picture is 720 to 8000 pixels wide.")
            : height is < SmallestHeight or > LargestSide ? throw new ArgumentOutOfRangeException(nameof(height), "A picture is 450 to 8000 pixels high.")
            : new(width, height, Font);

    /// <summary>The same style in an installed font.</summary>
    /// <param name="family">The name of the font family. No other takes its place.</param>
    /// <returns>The style.</returns>
    public ChartStyle WithFont(string family) => new(Width, Height, FontChoice.Installed(Guard.NotBlank(family)));

    /// <summary>The same style in a font from a file.</summary>
    /// <param name="path">A TrueType or OpenType file.</param>
    /// <returns>The style.</returns>
    /// <exception cref="TrustContentException">The file cannot be read (<c>TC5203</c>).</exception>
    public ChartStyle WithFontFile(string path) => new(Width, Height, FontChoice.File(Guard.NotBlank(path)));

    /// <summary>The same style in a font from a stream, such as an embedded resource.</summary>
    /// <param name="font">A TrueType or OpenType font. It is read to its end.</param>
    /// <returns>The style.</returns>
    public ChartStyle WithFontFile(Stream font) => new(Width, Height, FontChoice.Read(Guard.NotNull(font)));
}
