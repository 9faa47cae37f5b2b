using SkiaSharp;

namespace TrustContent.Charts.Writing;

/// <summary>Shaped letters of one font, and where each is, from the beginning of the line.</summary>
internal sealed record GlyphRun(SKTypeface Typeface, ushort[] Glyphs, SKPoint[] Places, float Width);
