using System.Globalization;
using System.Text;

namespace TrustContent.Cli.Translation;

/// <summary>Whether a text is in Unicode normalization form C. The runtime's own check says yes to everything under invariant globalization.</summary>
internal static class NormalForm
{
    private static readonly Dictionary<int, int> Marks = [];
    private static readonly HashSet<int> Never = [];
    private static readonly HashSet<(int First, int Second)> Pairs = [];

    static NormalForm()
    {
        using var table = new StreamReader(typeof(NormalForm).Assembly.GetManifestResourceStream("normalization.txt")!);
        while (table.ReadLine() is { } line)
        {
            var words = line.Split(' ');
            var listed = words.Skip(words[0] == "never" ? 1 : 2);
            foreach (var code in words[0] == "#" ? [] : listed.SelectMany(Range))
            {
                switch (words[0])
                {
                    case "mark":
                        Marks[code] = int.Parse(words[1], CultureInfo.InvariantCulture);
                        break;
                    case "never":
                        Never.Add(code);
                        break;
                    default:
                        Pairs.Add((Hexadecimal(words[1]), code));
                        break;
                }
            }
        }
    }

    /// <summary>The first character that the form would write otherwise, with what stands before it, or nothing.</summary>
    public static string? FirstFault(string text)
    {
        var (starter, before, previous) = (-1, -1, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            var code = rune.Value;
            var mark = Marks.GetValueOrDefault(code);
            var reaches = starter >= 0 && (before == starter || (previous != 0 && previous < mark));
            if (Never.Contains(code) || (mark != 0 && previous > mark) || (reaches && Joins(starter, code)))
            {
                return (before < 0 ? "" : new Rune(before).ToString()) + rune;
            }

            (starter, before, previous) = (mark == 0 ? code : starter, code, mark);
        }

        return null;
    }

    private static bool Joins(int first, int second)
    {
        const int syllables = 0xAC00;
        const int lastSyllable = 0xD7A3;
        const int finals = 28;
        return Pairs.Contains((first, second))
            || (first is >= 0x1100 and <= 0x1112 && second is >= 0x1161 and <= 0x1175)
            || (first is >= syllables and <= lastSyllable && (first - syllables) % finals == 0 && second is > 0x11A7 and <= 0x11C2);
    }

    private static IEnumerable<int> Range(string text)
    {
        var ends = text.Split('-');
        var first = Hexadecimal(ends[0]);
        return Enumerable.Range(first, Hexadecimal(ends[^1]) - first + 1);
    }

    private static int Hexadecimal(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
