using TrustContent.Diagnostics;

namespace TrustContent.Cli.Translation;

/// <summary>What is wrong with a text by itself, by the same rules as the library reads it.</summary>
internal static class CleanText
{
    public static IEnumerable<(IssueCode Code, string Message)> Problems(string text)
    {
        if (text.Trim().Length == 0)
        {
            yield return (IssueCode.TextUnclean, "The text is empty.");
            yield break;
        }

        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            yield return (IssueCode.TextUnclean, "The text begins or ends with white space.");
        }

        if (text.Contains("  ", StringComparison.Ordinal))
        {
            yield return (IssueCode.TextUnclean, "The text holds two spaces in a row.");
        }

        if (text.Any(char.IsControl))
        {
            yield return (IssueCode.TextUnclean, "The text holds a tab, a line break or another control character.");
        }

        if (NormalForm.FirstFault(text) is { } fault)
        {
            var codes = string.Join(' ', fault.EnumerateRunes().Select(rune => $"U+{rune.Value:X4}"));
            yield return (IssueCode.TranslationNotNormalized, $"'{fault}' ({codes}) is written otherwise in form C.");
        }
    }
}
