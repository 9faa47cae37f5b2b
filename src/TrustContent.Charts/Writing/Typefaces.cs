using System.Globalization;
using SkiaSharp;

namespace TrustContent.Charts.Writing;

/// <summary>The opened fonts: the first one, and others for characters that it lacks, if others are allowed.</summary>
internal sealed class Typefaces : IDisposable
{
    private readonly List<SKTypeface> _opened = [];
    private readonly IEnumerator<SKTypeface> _next;

    public Typefaces(FontChoice choice, string script)
    {
        _next = choice.Open(script).GetEnumerator();
        OpenNext();
    }

    public SKTypeface First => _opened[0];

    public static SKFont Font(SKTypeface typeface, double size) => new(typeface, (float)size) { Subpixel = true, Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None };

    /// <summary>A font that has the character; <see langword="null"/> where none has it.</summary>
    public SKTypeface? Find(string character)
    {
        for (var i = 0; i < _opened.Count || OpenNext(); i++)
        {
            if (_opened[i].ContainsGlyphs(character))
            {
                return _opened[i];
            }
        }

        return null;
    }

    /// <summary>A stretch of a text in parts of one font. Spaces and signs stay in the font of what is before them, if it has them.</summary>
    public IReadOnlyList<(SKTypeface Typeface, int Start, int Length)> Split(string text, int start, int length)
    {
        var parts = new List<(SKTypeface Typeface, int Start, int Length)>();
        for (var i = start; i < start + length;)
        {
            var character = Character(text, i);
            var before = parts.Count > 0 ? parts[parts.Count - 1] : default;
            var staysWithBefore = parts.Count > 0 && (IsInvisible(text, i) || (!char.IsLetter(text, i) && before.Typeface.ContainsGlyphs(character)));
            var typeface = staysWithBefore ? before.Typeface : (IsInvisible(text, i) ? null : Find(character)) ?? First;
            if (parts.Count > 0 && typeface == before.Typeface)
            {
                parts[parts.Count - 1] = (typeface, before.Start, before.Length + character.Length);
            }
            else
            {
                parts.Add((typeface, i, character.Length));
            }

            i += character.Length;
        }

        return parts;
    }

    /// <summary>The characters of the texts that no font has a glyph for, each once, in the order in which they come.</summary>
    public IReadOnlyList<string> Missing(IEnumerable<string> texts)
    {
        var missing = new List<string>();
        foreach (var text in texts)
        {
            for (var i = 0; i < text.Length; i += Character(text, i).Length)
            {
                var character = Character(text, i);
                if (!char.IsWhiteSpace(text[i]) && !IsInvisible(text, i) && !missing.Contains(character) && Find(character) is null)
                {
                    missing.Add(character);
                }
            }
        }

        return missing;
    }

    public void Dispose()
    {
        _next.Dispose();
        foreach (var typeface in _opened)
        {
            typeface.Dispose();
        }
    }

    private static string Character(string text, int at) => text.Substring(at, char.IsSurrogatePair(text, at) ? 2 : 1);

    /// <summary>Marks that only direct, such as those for the direction of writing.</summary>
    private static bool IsInvisible(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at) == UnicodeCategory.Format;

    private bool OpenNext()
    {
        if (!_next.MoveNext())
        {
            return false;
        }

        _opened.Add(_next.Current);
        return true;
    }
}
