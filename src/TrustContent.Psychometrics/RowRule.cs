using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TrustContent.Psychometrics;

/// <summary>Which one row of a client stands for the client.</summary>
public sealed class RowRule
{
    private const string FirstCompleteName = "first-complete";
    private const string OnlyRowName = "only-row";

    private RowRule(string name, bool usesSessions, decimal? first, decimal? last)
    {
        Name = name;
        UsesSessions = usesSessions;
        First = first;
        Last = last;
    }

    /// <summary>The first of sessions 3 to 5 in which every scored item is answered: the project's own choice.</summary>
    public static RowRule Default { get; } = FirstComplete(3, 5);

    /// <summary>Every client has one row only; a sample in which clients repeat is refused.</summary>
    public static RowRule OnlyRow { get; } = new(OnlyRowName, usesSessions: false, null, null);

    /// <summary>How results and files name it, such as <c>first-complete:3-5</c>.</summary>
    public string Name { get; }

    /// <summary>Whether the rows must say which session they are.</summary>
    public bool UsesSessions { get; }

    /// <summary>The first session that serves, or <see langword="null"/> for any.</summary>
    public decimal? First { get; }

    /// <summary>The last session that serves, or <see langword="null"/> for any.</summary>
    public decimal? Last { get; }

    /// <summary>The first session in which every scored item is answered, whichever it is.</summary>
    /// <returns>The rule.</returns>
    public static RowRule FirstComplete() => new(FirstCompleteName, usesSessions: true, null, null);

    /// <summary>The first session of a range in which every scored item is answered.</summary>
    /// <param name="first">The first session that serves.</param>
    /// <param name="last">The last session that serves.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range is turned round, or begins below 0.</exception>
    public static RowRule FirstComplete(decimal first, decimal last)
        => first >= 0 && last >= first
            ? new(FirstCompleteName + ":" + Text(first) + "-" + Text(last), usesSessions: true, first, last)
            : throw new ArgumentOutOfRangeException(nameof(last), "A range of sessions begins at 0 or above and does not end before it begins.");

    /// <summary>Reads a rule's name.</summary>
    /// <param name="text">A name such as <c>first-complete:3-5</c>, <c>first-complete</c> or <c>only-row</c>.</param>
    /// <param name="rule">The rule, if the result is <see langword="true"/>.</param>
    /// <returns>Whether the text names a rule.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out RowRule? rule)
    {
        rule = text switch
        {
            OnlyRowName => OnlyRow,
            FirstCompleteName => FirstComplete(),
            _ => null,
        };
        if (rule is null && text is not null && text.StartsWith(FirstCompleteName + ":", StringComparison.Ordinal))
        {
            var ends = text.Substring(FirstCompleteName.Length + 1).Split('-');
            if (ends.Length == 2 && Number(ends[0]) is { } first && Number(ends[1]) is { } last && last >= first)
            {
                rule = FirstComplete(first, last);
            }
        }

        return rule is not null;
    }

    internal bool Takes(decimal session) => !(session < First) && !(session > Last);

    private static decimal? Number(string text)
        => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(decimal number) => number.ToString("0.#############################", CultureInfo.InvariantCulture);
}
