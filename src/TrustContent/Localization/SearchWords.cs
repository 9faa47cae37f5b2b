using System.Globalization;

namespace TrustContent.Localization;

/// <summary>Cuts text into the words that a search compares, the same on every target and under every culture.</summary>
internal static class SearchWords
{
    // Letters that readers type without their marks. Normalization is not to be had under invariant globalization.
    private static readonly Dictionary<char, string> Folded = Fold(
        "àáâãäåāăą:a", "çćč:c", "ďđ:d", "èéêëēęě:e", "ğ:g", "ìíîïīı:i", "ł:l", "ñńň:n", "òóôõöøō:o", "řŕ:r", "śšş:s", "ťţ:t", "ùúûüūůű:u", "ýÿ:y", "źżž:z", "ß:ss", "æ:ae", "œ:oe",
        "أإآٱ:ا", "ى:ي", "ة:ه", "ؤ:و", "ئ:ي", "ـ:");

    /// <summary>The words in order. A script without spaces gives each character, and each pair of neighbours.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var word = new System.Text.StringBuilder();
        var ideographs = "";
        foreach (var letter in text)
        {
            var isIdeograph = letter is >= '\u3400' and <= '\u9FFF' or >= '\u3040' and <= '\u30FF';
            var isMark = char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;
            if (!isIdeograph && ideographs.Length > 0)
            {
                ideographs = "";
            }

            if (isIdeograph)
            {
                foreach (var finished in Finish(word))
                {
                    yield return finished;
                }

                yield return letter.ToString();
                if (ideographs.Length > 0)
                {
                    yield return ideographs[ideographs.Length - 1] + letter.ToString();
                }

                ideographs += letter;
            }
            else if (char.IsLetterOrDigit(letter))
            {
                var lower = char.ToLowerInvariant(letter);
                word.Append(Folded.TryGetValue(lower, out var folded) ? folded : lower.ToString());
            }
            else if (!isMark)
            {
                foreach (var finished in Finish(word))
                {
                    yield return finished;
                }
            }
        }

        foreach (var finished in Finish(word))
        {
            yield return finished;
        }
    }

    private static IEnumerable<string> Finish(System.Text.StringBuilder word)
    {
        if (word.Length == 0)
        {
            yield break;
        }

        var text = word.ToString();
        word.Clear();

        // The Arabic article is written together with its word.
        const string article = "ال";
        yield return text.Length > 4 && text.StartsWith(article, StringComparison.Ordinal) ? text.Substring(article.Length) : text;
    }

    private static Dictionary<char, string> Fold(params string[] rules)
    {
        var folded = new Dictionary<char, string>();
        foreach (var rule in rules)
        {
            var colon = rule.IndexOf(':');
            for (var i = 0; i < colon; i++)
            {
                folded[rule[i]] = rule.Substring(colon + 1);
            }
        }

        return folded;
    }
}
