using SkiaSharp;

namespace TrustContent.Charts.Drawing;

/// <summary>An opened font: how wide texts are in it, where they break, and what it cannot show.</summary>
internal sealed class Letters(FontChoice choice) : IDisposable
{
    private readonly SKTypeface _typeface = choice.Open();

    public SKFont Font(double size) => new(_typeface, (float)size) { Subpixel = true, Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None };

    public double Width(string text, double size)
    {
        using var font = Font(size);
        return font.MeasureText(text);
    }

    /// <summary>The text in lines that fit. A word that alone is too wide stands alone.</summary>
    public IReadOnlyList<string> Lines(string text, double size, double width)
    {
        using var font = Font(size);
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (lines.Count > 0 && font.MeasureText(lines[lines.Count - 1] + " " + word) <= width)
            {
                lines[lines.Count - 1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    /// <summary>The characters that the font has no glyph for, each once, in the order in which they come.</summary>
    public IReadOnlyList<string> Missing(IEnumerable<string> texts)
    {
        var missing = new List<string>();
        foreach (var text in texts)
        {
            for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            {
                var character = char.IsSurrogatePair(text, i) ? text.Substring(i, 2) : text.Substring(i, 1);
                if (!char.IsWhiteSpace(text[i]) && !_typeface.ContainsGlyphs(character) && !missing.Contains(character))
                {
                    missing.Add(character);
                }
            }
        }

        return missing;
    }

    public void Dispose() => _typeface.Dispose();
}
