using System.Text.RegularExpressions;

namespace TrustContent.Cli.Translation;

/// <summary>The places in a text where the program puts something, such as <c>{scale}</c>.</summary>
internal static partial class Placeholders
{
    /// <summary>The text in pieces: each either a placeholder or free of them.</summary>
    public static IEnumerable<(string Text, bool IsPlaceholder)> Pieces(string text)
    {
        var at = 0;
        foreach (Match match in Pattern().Matches(text))
        {
            if (match.Index > at)
            {
                yield return (text[at..match.Index], false);
            }

            yield return (match.Value, true);
            at = match.Index + match.Length;
        }

        if (at < text.Length)
        {
            yield return (text[at..], false);
        }
    }

    /// <summary>The placeholders with their braces, as often as they stand there.</summary>
    public static IReadOnlyList<string> Of(string text) => [.. Pieces(text).Where(piece => piece.IsPlaceholder).Select(piece => piece.Text)];

    [GeneratedRegex(@"\{[^{}\s]+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
