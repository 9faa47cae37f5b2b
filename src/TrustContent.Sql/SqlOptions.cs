using TrustContent.Diagnostics;
using TrustContent.Scoring;

namespace TrustContent.Sql;

/// <summary>How the table is laid out, and how to score other than the instrument says.</summary>
public sealed class SqlOptions
{
    private const string Number = "{n}";

    /// <summary>Chooses.</summary>
    /// <param name="columnFormat">The name of an item's column with <c>{n}</c> for the item's number, once. Everything else is taken as it is.</param>
    /// <param name="choice">Sum or mean, and what happens when answers are missing; as published if left out.</param>
    /// <param name="hasUnscoredItems">Whether the table has columns for items that are asked and never scored. An answer there that is out of range makes the row invalid, as everywhere.</param>
    /// <param name="holdsText">Whether the columns hold text, as an import of CSV leaves it. Then an empty text and <c>NA</c> are missing, and what is no number is invalid. SQLite is always read so.</param>
    /// <exception cref="TrustContentException">The format does not hold <c>{n}</c> exactly once (<c>TC6201</c>), or no database takes such a name (<c>TC6203</c>).</exception>
    public SqlOptions(string columnFormat = "q" + Number, ScoringChoice? choice = null, bool hasUnscoredItems = true, bool holdsText = false)
    {
        ColumnFormat = SqlName.Checked(columnFormat);
        Choice = choice ?? ScoringChoice.AsPublished;
        HasUnscoredItems = hasUnscoredItems;
        HoldsText = holdsText;
        var at = columnFormat.IndexOf(Number, StringComparison.Ordinal);
        if (at < 0 || columnFormat.IndexOf(Number, at + 1, StringComparison.Ordinal) >= 0)
        {
            throw new TrustContentException([new Issue(IssueCode.ColumnFormatInvalid, "The column format does not hold {n} exactly once.")]);
        }
    }

    /// <summary>A table with the columns q1, q2 and so on, scored as published.</summary>
    public static SqlOptions Default { get; } = new();

    /// <summary>The name of an item's column, with <c>{n}</c> for the item's number.</summary>
    public string ColumnFormat { get; }

    /// <summary>Sum or mean, and what happens when answers are missing.</summary>
    public ScoringChoice Choice { get; }

    /// <summary>Whether the table has columns for items that are never scored.</summary>
    public bool HasUnscoredItems { get; }

    /// <summary>Whether the columns hold text.</summary>
    public bool HoldsText { get; }

    internal string ColumnOf(string item) => ColumnFormat.Replace(Number, item);
}
