using SkiaSharp;
using TrustContent.Catalog;

namespace TrustContent.Charts.Writing;

/// <summary>The letters of a language: how wide texts are, where they break, how they are drawn, and what cannot be shown.</summary>
internal sealed class Letters : IDisposable
{
    private readonly Typefaces _typefaces;
    private readonly Shaping _shaping;

    public Letters(FontChoice choice, LanguageDefinition language)
    {
        IsRightToLeft = language.Direction == TextDirection.RightToLeft;
        _typefaces = new Typefaces(choice, language.Script);
        _shaping = new Shaping(_typefaces, language.Tag.Value, IsRightToLeft);
    }

    /// <summary>Whether the language is written from right to left.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>Whether a text is Latin letters of one font side by side, which need neither joining nor ordering.</summary>
    /// <remarks>Skia reads letters back from the font's glyphs for an SVG; where two characters share a glyph, as in Chinese, it may take the other one.</remarks>
    public bool IsPlain(string text)
        => !IsRightToLeft && text.All(letter => letter is (< '\u0250' and not '\u00AD') or (>= '\u2010' and <= '\u2027'))
            && _typefaces.Split(text, 0, text.Length).All(part => part.Typeface == _typefaces.First);

    public double Width(string text, double size)
    {
        if (!IsPlain(text))
        {
            return _shaping.Shape(text, (float)size).Sum(run => run.Width);
        }

        using var font = Typefaces.Font(_typefaces.First, size);
        return font.MeasureText(text);
    }

    /// <summary>The text in lines that fit. What may not be broken and is too wide stands alone.</summary>
    public IReadOnlyList<string> Lines(string text, double size, double width)
    {
        var lines = new List<string>();
        foreach (var (before, part) in LineBreaks.Parts(text))
        {
            if (lines.Count > 0 && Width(lines[lines.Count - 1] + before + part, size) <= width)
            {
                lines[lines.Count - 1] += before + part;
            }
            else
            {
                lines.Add(part);
            }
        }

        return lines;
    }

    /// <summary>Draws a line of text whose left end is at a place.</summary>
    public void Draw(SKCanvas canvas, string text, double size, float left, float baseline, SKPaint paint)
    {
        if (IsPlain(text))
        {
            using var font = Typefaces.Font(_typefaces.First, size);
            canvas.DrawText(text, left, baseline, SKTextAlign.Left, font, paint);
            return;
        }

        foreach (var run in _shaping.Shape(text, (float)size).Where(run => run.Glyphs.Length > 0))
        {
            using var font = Typefaces.Font(run.Typeface, size);
            using var builder = new SKTextBlobBuilder();
            builder.AddPositionedRun(run.Glyphs, font, run.Places);
            using var blob = builder.Build();
            canvas.DrawText(blob, left, baseline, paint);
        }
    }

    /// <summary>The names of the fonts that a text is drawn in.</summary>
    public IReadOnlyList<string> Families(string text)
        => [.. _typefaces.Split(text, 0, text.Length).Select(part => part.Typeface.FamilyName).DefaultIfEmpty(_typefaces.First.FamilyName).Distinct(StringComparer.Ordinal)];

    /// <summary>The characters that cannot be shown, each once, in the order in which they come.</summary>
    public IReadOnlyList<string> Missing(IEnumerable<string> texts) => _typefaces.Missing(texts);

    public void Dispose()
    {
        _shaping.Dispose();
        _typefaces.Dispose();
    }
}
