using System.Globalization;
using System.Text;
using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>How a language writes numbers, dates and lists, and which plural a number takes. Data, so that no culture of the machine has a say.</summary>
internal sealed class LanguageFormat
{
    private readonly string[] _months;
    private readonly IReadOnlyList<KeyValuePair<PluralCategory, PluralRule>> _plurals;

    public LanguageFormat(
        string @decimal,
        string group,
        int minimumGroupingDigits,
        string minus,
        string plus,
        string date,
        IEnumerable<string> months,
        ListPatterns list,
        string clauses,
        string sentences,
        IReadOnlyList<KeyValuePair<PluralCategory, PluralRule>> plurals)
    {
        Decimal = @decimal;
        Group = group;
        MinimumGroupingDigits = minimumGroupingDigits;
        Minus = minus;
        Plus = plus;
        DatePattern = date;
        _months = [.. months];
        ListPatterns = list;
        ClausePattern = clauses;
        SentencePattern = sentences;
        _plurals = plurals;
    }

    /// <summary>What a language gets whose entry says nothing: the root of CLDR, with dates as ISO 8601 writes them.</summary>
    public static Lazy<LanguageFormat> Root { get; } = new(() => new(".", "", 1, "-", "+", "", [], new("{0}, {1}", "{0}, {1}", "{0}, {1}", "{0}, {1}"), "{0}; {1}", "{0} {1}", []));

    private string Decimal { get; }

    private string Group { get; }

    private int MinimumGroupingDigits { get; }

    private string Minus { get; }

    private string Plus { get; }

    private string DatePattern { get; }

    private ListPatterns ListPatterns { get; }

    private string ClausePattern { get; }

    private string SentencePattern { get; }

    /// <summary>The categories that a phrase with a plural must cover.</summary>
    public IEnumerable<PluralCategory> Categories => _plurals.Select(plural => plural.Key).Concat([PluralCategory.Other]);

    /// <summary>A number that was written with a point and without groups, as the language writes it.</summary>
    public string Number(string invariant)
    {
        var sign = invariant[0] is '-' ? Minus : invariant[0] is '+' ? Plus : "";
        var parts = invariant.TrimStart('-', '+').Split('.');
        var text = new StringBuilder(sign);
        var isGrouped = Group.Length > 0 && parts[0].Length >= 3 + MinimumGroupingDigits && parts[0].All(letter => letter is >= '0' and <= '9');
        for (var i = 0; i < parts[0].Length; i++)
        {
            text.Append(isGrouped && i > 0 && (parts[0].Length - i) % 3 == 0 ? Group : "").Append(parts[0][i]);
        }

        return parts.Length > 1 ? text.Append(Decimal).Append(parts[1]).ToString() : text.ToString();
    }

    /// <summary>A day in full, such as <c>March 2, 2026</c>; as <c>2026-03-02</c> where the language's months are not known.</summary>
    public string Date(int year, int month, int day)
        => _months.Length == 0
            ? new DateTime(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : DatePattern.Replace("{day}", NumberText.Whole(day)).Replace("{number}", NumberText.Whole(month)).Replace("{month}", _months[month - 1]).Replace("{year}", NumberText.Whole(year));

    public string List(IReadOnlyList<string> entries)
    {
        if (entries.Count <= 2)
        {
            return entries.Count == 2 ? Pair(ListPatterns.Two, entries[0], entries[1]) : entries.Count == 1 ? entries[0] : "";
        }

        // From the end, as CLDR builds it.
        var text = Pair(ListPatterns.End, entries[entries.Count - 2], entries[entries.Count - 1]);
        for (var i = entries.Count - 3; i >= 0; i--)
        {
            text = Pair(i == 0 ? ListPatterns.Start : ListPatterns.Middle, entries[i], text);
        }

        return text;
    }

    /// <summary>Parts of a sentence that hold commas of their own.</summary>
    public string Clauses(IEnumerable<string> clauses) => clauses.Aggregate((before, next) => Pair(ClausePattern, before, next));

    /// <summary>Sentences in a row; not every script puts a space between them.</summary>
    public string Sentences(IEnumerable<string> sentences) => sentences.Aggregate((before, next) => Pair(SentencePattern, before, next));

    public PluralCategory Plural(string invariant)
    {
        foreach (var plural in _plurals)
        {
            if (plural.Value.Holds(invariant))
            {
                return plural.Key;
            }
        }

        return PluralCategory.Other;
    }

    // Not String.Format: what is filled in may hold braces of its own.
    private static string Pair(string pattern, string first, string second)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            var slot = string.CompareOrdinal(pattern, i, "{0}", 0, 3) == 0 ? first : string.CompareOrdinal(pattern, i, "{1}", 0, 3) == 0 ? second : null;
            text.Append(slot ?? pattern[i].ToString());
            i += slot is null ? 0 : 2;
        }

        return text.ToString();
    }
}
