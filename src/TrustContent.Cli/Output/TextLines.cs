using System.Text;
using Spectre.Console.Rendering;

namespace TrustContent.Cli.Output;

/// <summary>Breaks text into lines by the width that it takes in a terminal: between words, and between the letters of scripts that put no space between words.</summary>
internal static class TextLines
{
    private const int Wide = 2;
    private const string Openers = "([{（［｛「『【《〈“‘«";
    private const string Closers = ")]}）］｝」』】》〉”’»，。、；：？！％…—·,.;:?!%";

    public static IEnumerable<string> Wrap(string text, int room)
    {
        var line = new StringBuilder();
        var taken = 0;
        foreach (var (piece, isAfterSpace) in Pieces(text))
        {
            var width = Width(piece);
            var space = isAfterSpace && line.Length > 0 ? 1 : 0;
            if (line.Length > 0 && taken + space + width > room)
            {
                yield return line.ToString();
                line.Clear();
                (taken, space) = (0, 0);
            }

            line.Append(' ', space).Append(piece);
            taken += space + width;
        }

        yield return line.ToString();
    }

    /// <summary>How many columns of a terminal a text takes.</summary>
    public static int Width(string text) => new Segment(text).CellCount();

    private static IEnumerable<(string Piece, bool IsAfterSpace)> Pieces(string text)
    {
        foreach (var word in text.Split(' '))
        {
            var isFirst = true;
            var piece = new StringBuilder();
            Rune? before = null;
            foreach (var letter in word.EnumerateRunes())
            {
                if (before is { } last && MayBreak(last, letter))
                {
                    yield return (piece.ToString(), isFirst);
                    isFirst = false;
                    piece.Clear();
                }

                piece.Append(letter.ToString());
                before = letter;
            }

            yield return (piece.ToString(), isFirst);
        }
    }

    private static bool MayBreak(Rune before, Rune after)
        => (IsWide(before) || IsWide(after)) && !Holds(Openers, before) && !Holds(Closers, after) && Width(after.ToString()) > 0;

    private static bool IsWide(Rune letter) => Width(letter.ToString()) == Wide;

    private static bool Holds(string marks, Rune letter) => marks.Contains(letter.ToString(), StringComparison.Ordinal);
}
