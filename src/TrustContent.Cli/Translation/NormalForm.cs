using System.Globalization;
using System.Text;

namespace TrustContent.Cli.Translation;

/// <summary>Whether a text is in Unicode normalization form C. The runtime's own check says yes to everything under invariant globalization.</summary>
internal static class NormalForm
{
    private static readonly Dictionary<int, int> Marks = [];
    private static readonly HashSet<int> Never = [];
    private static readonly Dictionary<(int First, int Second), int> Joined = [];
    private static readonly Dictionary<int, (int First, int Second)> Parted = [];

    static NormalForm()
    {
        using var table = new StreamReader(typeof(NormalForm).Assembly.GetManifestResourceStream("normalization.txt")!);
        while (table.ReadLine() is { } line)
        {
            var words = line.Split(' ');
            switch (words[0])
            {
                case "mark":
                    words.Skip(2).SelectMany(Range).ToList().ForEach(code => Marks[code] = int.Parse(words[1], CultureInfo.InvariantCulture));
                    break;
                case "never":
                    Never.UnionWith(words.Skip(1).SelectMany(Range));
                    break;
                case "pair":
                    foreach (var sides in words.Skip(2).Select(word => word.Split('=')))
                    {
                        var (pair, whole) = ((Hexadecimal(words[1]), Hexadecimal(sides[0])), Hexadecimal(sides[1]));
                        (Joined[pair], Parted[whole]) = (whole, pair);
                    }

                    break;
            }
        }
    }

    /// <summary>The first character that the form would write otherwise, with what stands before it, or nothing.</summary>
    public static string? FirstFault(string text)
    {
        var codes = text.EnumerateRunes().Select(rune => rune.Value).ToList();
        var formed = Compose(Ordered(codes.SelectMany(Parts)));
        var same = codes.Zip(formed).TakeWhile(pair => pair.First == pair.Second && !Never.Contains(pair.First)).Count();
        if (same == codes.Count && same == formed.Count)
        {
            return null;
        }

        // A mark shows only together with the letter under it.
        var (from, to) = (Math.Min(same, codes.Count - 1), Math.Min(same + 1, codes.Count - 1));
        to = to > from && (IsMark(codes[to]) || Join(codes[from], codes[to]) is not null) ? to : from;
        from = to == from && from > 0 && IsMark(codes[from]) ? from - 1 : from;
        return string.Concat(codes[from..(to + 1)].Select(code => new Rune(code).ToString()));
    }

    private static bool IsMark(int code) => Marks.ContainsKey(code);

    private static IEnumerable<int> Parts(int code) => Parted.TryGetValue(code, out var pair) ? Parts(pair.First).Append(pair.Second) : [code];

    private static List<int> Ordered(IEnumerable<int> codes)
    {
        var ordered = new List<int>();
        foreach (var code in codes)
        {
            var at = ordered.Count;
            for (var mark = Marks.GetValueOrDefault(code); mark != 0 && at > 0 && Marks.GetValueOrDefault(ordered[at - 1]) > mark; at--)
            {
            }

            ordered.Insert(at, code);
        }

        return ordered;
    }

    private static List<int> Compose(List<int> codes)
    {
        var formed = new List<int>();
        var (starter, previous) = (-1, 0);
        foreach (var code in codes)
        {
            var mark = Marks.GetValueOrDefault(code);
            var reaches = starter >= 0 && (starter == formed.Count - 1 || (previous != 0 && previous < mark));
            if (reaches && Join(formed[starter], code) is { } whole)
            {
                formed[starter] = whole;
                continue;
            }

            formed.Add(code);
            (starter, previous) = (mark == 0 ? formed.Count - 1 : starter, mark);
        }

        return formed;
    }

    /// <summary>What two characters join to; Hangul by the rule of the standard.</summary>
    private static int? Join(int first, int second)
    {
        const int syllables = 0xAC00;
        const int finals = 28;
        const int middles = 21;
        return (first, second) switch
        {
            ( >= 0x1100 and <= 0x1112, >= 0x1161 and <= 0x1175) => syllables + ((((first - 0x1100) * middles) + (second - 0x1161)) * finals),
            ( >= syllables and <= 0xD7A3, > 0x11A7 and <= 0x11C2) when (first - syllables) % finals == 0 => first + (second - 0x11A7),
            _ => Joined.TryGetValue((first, second), out var whole) ? whole : null,
        };
    }

    private static IEnumerable<int> Range(string text)
    {
        var ends = text.Split('-');
        var first = Hexadecimal(ends[0]);
        return Enumerable.Range(first, Hexadecimal(ends[^1]) - first + 1);
    }

    private static int Hexadecimal(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
