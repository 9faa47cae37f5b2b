using System.Globalization;
using System.Text.RegularExpressions;

namespace TrustContent.Tests.Support;

/// <summary>Words, sentences and syllables of an English text, and its Flesch-Kincaid grade.</summary>
/// <remarks>
/// A sentence ends at a full stop, an exclamation or a question mark, and at the end of an entry: a heading, a list entry, a paragraph.
/// A stop ends none within a number ('r = .29'), after an abbreviation ('et al.') or before a small letter. A hyphenated word is one word,
/// as are a figure and a sign that is read aloud.
/// </remarks>
internal sealed class Readability
{
    private static readonly Regex Stop = new(@"(?<=[.!?…][""'’”)\]]*)\s+(?=[^\s\w]*(\p{Lu}|[0-9]|$))");
    private static readonly Regex Abbreviation = new(@"(^|[\s(])(al|cf|vs|etc|Dr|Mr|Mrs|Ms|Prof|[B-HJ-Zb-z]|[a-z]\.[a-z])\.$");
    private static readonly Regex Gap = new(@"\s+|--+|[—/…]|(?<=\p{L})–(?=\p{L})|(?<=[0-9])–(?=[0-9])");
    private static readonly Regex Wrapping = new(@"^[^\p{L}\p{N}]*?(?=[-−]?\.?[0-9]|[\p{L}%&=<>+]|$)|[^\p{L}\p{N}%&=<>+]+$");
    private static readonly Dictionary<string, int> Signs = new() { ["="] = 2, ["&"] = 1, ["<"] = 2, [">"] = 2, ["+"] = 1, ["%"] = 2 };

    private Readability(IReadOnlyList<Sentence> sentences)
    {
        Sentences = sentences;
        Words = sentences.Sum(sentence => sentence.Words.Count);
        Syllables = sentences.Sum(sentence => sentence.Words.Sum(SyllablesIn));
    }

    public IReadOnlyList<Sentence> Sentences { get; }

    public int Words { get; }

    public int Syllables { get; }

    /// <summary>The grade that Kincaid and others give in 'Derivation of New Readability Formulas' (1975).</summary>
    public double Grade => (0.39 * Words / Sentences.Count) + (11.8 * Syllables / Words) - 15.59;

    /// <summary>Reads a text whose entries each end a sentence.</summary>
    public static Readability Of(params string[] entries)
        => new([.. entries.SelectMany(SentencesIn).Select(text => new Sentence(text, WordsIn(text))).Where(sentence => sentence.Words.Count > 0)]);

    public static int SyllablesIn(string word)
        => Signs.TryGetValue(word, out var sign) ? sign
            : SpokenNumber.TryRead(word, out var number) ? number
            : IsSpelled(word) ? word.Where(char.IsLetter).Sum(letter => letter is 'w' or 'W' ? 3 : 1)
            : word.IndexOf('-') > 0 ? word.Split('-').Sum(SyllablesIn)
            : Support.Syllables.In(word);

    /// <summary>What a failing test says: the counts and the three longest sentences.</summary>
    public override string ToString()
        => string.Format(
            CultureInfo.InvariantCulture, "grade {0:0.00} ({1} words, {2} sentences, {3} syllables); its longest sentences: {4}",
            Grade, Words, Sentences.Count, Syllables,
            string.Join(" | ", Sentences.OrderByDescending(sentence => sentence.Words.Count).Take(3).Select(sentence => $"[{sentence.Words.Count}] {sentence.Text}")));

    private static IEnumerable<string> SentencesIn(string entry)
    {
        var begin = 0;
        foreach (Match stop in Stop.Matches(entry))
        {
            var text = entry.Substring(begin, stop.Index - begin);
            if (!Abbreviation.IsMatch(text))
            {
                yield return text.Trim();
                begin = stop.Index;
            }
        }

        yield return entry.Substring(begin).Trim();
    }

    private static List<string> WordsIn(string sentence)
        => [.. Gap.Split(sentence).Select(token => Wrapping.Replace(token, "")).Where(token => token.Any(char.IsLetterOrDigit) || Signs.ContainsKey(token))];

    // CBT is spoken letter by letter, and so is e.g.; a word without a vowel such as 'my' has its y.
    private static bool IsSpelled(string word) => Regex.IsMatch(word, "^([B-DF-HJ-NP-TV-XZ]{2,}|[A-Za-z](\\.[A-Za-z])+)$");

    public sealed class Sentence
    {
        internal Sentence(string text, IReadOnlyList<string> words) => (Text, Words) = (text, words);

        public string Text { get; }

        public IReadOnlyList<string> Words { get; }
    }
}
