using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Holds the phrases of a site's language against the English ones: all there, with the same placeholders.</summary>
internal static class PhraseCheck
{
    private const int MostNamed = 10;

    public static void Run(IReadOnlyDictionary<string, PhraseText> phrases, LanguageWords english, FileIssues issues)
    {
        // A reader must not meet half a sentence in another language; a language speaks all phrases that ship, or none.
        var missing = english.ShippedPhrases.Where(key => !phrases.ContainsKey(key)).ToArray();
        if (missing.Length > 0)
        {
            var named = string.Join(", ", missing.Take(MostNamed)) + (missing.Length > MostNamed ? ", ..." : "");
            issues.Add(IssueCode.WordsIncomplete, $"{Internal.NumberText.Whole(missing.Length)} phrases that English has are missing: {named}.");
        }

        foreach (var phrase in phrases)
        {
            if (english.Phrases.TryGetValue(phrase.Key, out var original) && phrase.Value.Forms.Any(form => !SamePlaceholders(form, original, phrase.Value.By)))
            {
                issues.Add(IssueCode.PlaceholderMismatch, $"The phrase '{phrase.Key}' has other placeholders than in English.");
            }
        }
    }

    // A plural such as 'one rating' may leave its number to the word.
    private static bool SamePlaceholders(string form, PhraseText original, string? by)
        => Placeholders(form, by).SetEquals(Placeholders(original[PluralCategory.Other], by));

    private static HashSet<string> Placeholders(string text, string? by)
    {
        var names = new HashSet<string>(text.Split('{').Skip(1).Select(part => part.Split('}')[0]), StringComparer.Ordinal);
        if (by is not null)
        {
            names.Remove(by);
        }

        return names;
    }
}
