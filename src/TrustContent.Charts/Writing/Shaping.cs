using HarfBuzzSharp;
using SkiaSharp;
using SkiaSharp.HarfBuzz;
using Buffer = HarfBuzzSharp.Buffer;

namespace TrustContent.Charts.Writing;

/// <summary>Joins letters as their script asks for (HarfBuzz), in the order in which they are seen.</summary>
internal sealed class Shaping(Typefaces typefaces, string language, bool isRightToLeft) : IDisposable
{
    private readonly Dictionary<SKTypeface, SKShaper> _shapers = [];

    /// <summary>One line, from left to right as it is seen.</summary>
    public IReadOnlyList<GlyphRun> Shape(string text, float size)
    {
        var runs = new List<GlyphRun>();
        var left = 0f;
        foreach (var (start, length, isBackwards) in Bidi.Runs(text, isRightToLeft))
        {
            var parts = typefaces.Split(text, start, length);
            foreach (var (typeface, from, count) in isBackwards ? parts.Reverse() : parts)
            {
                var run = Shape(typeface, text, from, count, isBackwards, size, left);
                runs.Add(run);
                left += run.Width;
            }
        }

        return runs;
    }

    public void Dispose()
    {
        foreach (var shaper in _shapers.Values)
        {
            shaper.Dispose();
        }
    }

    private GlyphRun Shape(SKTypeface typeface, string text, int start, int length, bool isBackwards, float size, float left)
    {
        if (!_shapers.TryGetValue(typeface, out var shaper))
        {
            shaper = _shapers[typeface] = new SKShaper(typeface);
        }

        using var buffer = new Buffer();
        buffer.AddUtf16(text, start, length);
        buffer.GuessSegmentProperties();
        buffer.Direction = isBackwards ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Language = new Language(language);
        using var font = Typefaces.Font(typeface, size);
        var shaped = shaper.Shape(buffer, left, 0, font);
        return new GlyphRun(typeface, [.. shaped.Codepoints.Select(glyph => (ushort)glyph)], shaped.Points, shaped.Width);
    }
}
