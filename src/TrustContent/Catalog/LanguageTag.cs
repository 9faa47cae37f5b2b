using System.Diagnostics.CodeAnalysis;
using TrustContent.Diagnostics;
using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>A language as a BCP 47 tag in its usual casing, such as <c>en</c>, <c>es-MX</c> or <c>zh-Hans</c>.</summary>
/// <remarks>Never a culture: it means the same under every culture and under invariant globalization.</remarks>
public sealed class LanguageTag : Identifier<LanguageTag>
{
    private LanguageTag(string value)
        : base(value)
    {
    }

    /// <summary>English, <c>en</c>: the language the project is written in.</summary>
    public static LanguageTag English { get; } = new("en");

    /// <summary>Reads a tag, so that <c>"en"</c> can be written where a language is asked for.</summary>
    /// <param name="tag">A well-formed BCP 47 tag; upper and lower case do not matter.</param>
    /// <returns>The language.</returns>
    /// <exception cref="TrustContentException">The text is not a well-formed tag (<c>TC2001</c>).</exception>
    public static implicit operator LanguageTag(string tag) => Parse(tag);

    /// <summary>Reads a tag.</summary>
    /// <param name="text">A well-formed BCP 47 tag; upper and lower case do not matter.</param>
    /// <returns>The language.</returns>
    /// <exception cref="TrustContentException">The text is not a well-formed tag (<c>TC2001</c>).</exception>
    public static LanguageTag Parse(string text)
        => TryParse(Guard.NotNull(text), out var language)
            ? language
            : throw new TrustContentException(IssueCode.LanguageTagInvalid, "This is not a language tag.", "'" + text + "'");

    /// <summary>Reads a tag, if the text is one.</summary>
    /// <param name="text">The text, or <see langword="null"/>.</param>
    /// <param name="language">The language, if the result is <see langword="true"/>.</param>
    /// <returns>Whether the text is a well-formed tag.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out LanguageTag? language)
    {
        language = null;
        var subtags = (text ?? "").Split('-');
        var isPrivate = false;
        for (var i = 0; i < subtags.Length; i++)
        {
            if (!IsSubtag(subtags[i]) || (i == 0 && !IsPrimary(subtags[0])))
            {
                return false;
            }

            isPrivate |= i > 0 && subtags[i - 1].Length == 1;
            subtags[i] = InUsualCase(subtags[i], isFirst: i == 0, isPrivate);
        }

        if (subtags[subtags.Length - 1].Length == 1)
        {
            return false;
        }

        language = new LanguageTag(string.Join("-", subtags));
        return true;
    }

    /// <summary>The next shorter tag as RFC 4647 lookup takes it, or <see langword="null"/> after the primary subtag.</summary>
    internal LanguageTag? Shortened()
    {
        var end = Value.LastIndexOf('-');
        if (end < 0)
        {
            return null;
        }

        // A single letter introduces what followed it and goes with it.
        if (end >= 2 && Value[end - 2] == '-')
        {
            end -= 2;
        }

        return new LanguageTag(Value.Substring(0, end));
    }

    private static bool IsPrimary(string subtag)
    {
        foreach (var letter in subtag)
        {
            if (char.IsDigit(letter))
            {
                return false;
            }
        }

        return subtag.Length is >= 2 and <= 8;
    }

    private static bool IsSubtag(string subtag)
    {
        foreach (var letter in subtag)
        {
            if (letter is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return subtag.Length is >= 1 and <= 8;
    }

    // RFC 5646, 2.1.1: region in capitals, script in title case, everything else and all after a single letter in lower case.
    private static string InUsualCase(string subtag, bool isFirst, bool isPrivate)
    {
        var lower = subtag.ToLowerInvariant();
        if (isFirst || isPrivate)
        {
            return lower;
        }

        return lower.Length switch
        {
            2 => lower.ToUpperInvariant(),
            4 when char.IsLetter(lower[0]) => char.ToUpperInvariant(lower[0]) + lower.Substring(1),
            _ => lower,
        };
    }
}
