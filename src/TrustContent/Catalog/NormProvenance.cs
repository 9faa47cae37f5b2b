using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>Where the data of a norm come from.</summary>
public sealed class NormProvenance
{
    /// <summary>Says where the data come from.</summary>
    /// <param name="site">Who collected the data and made the norm.</param>
    /// <param name="made">The day it was made, as <c>yyyy-MM-dd</c>.</param>
    /// <param name="rowRule">How one session a client was picked; what makes a norm says it in place of the caller.</param>
    /// <param name="language">The language of the form, if one.</param>
    /// <param name="mode">How the form was given.</param>
    /// <param name="responseRate">The share of those asked who answered, 0 to 1.</param>
    /// <param name="dropoutRate">The share of clients who ended early, 0 to 1.</param>
    /// <param name="note">Anything else that a reader of the norm should know.</param>
    /// <exception cref="ArgumentException">A text is blank or untidy, the day is no day, or a share lies outside 0 to 1.</exception>
    public NormProvenance(
        string site,
        string made,
        string rowRule,
        LanguageTag? language = null,
        string? mode = null,
        double? responseRate = null,
        double? dropoutRate = null,
        string? note = null)
    {
        Site = Guard.Tidy(site);
        Made = IsDay(made) ? made : throw new ArgumentException("The day is written as yyyy-MM-dd.", nameof(made));
        RowRule = Guard.Tidy(rowRule);
        Language = language;
        Mode = mode is null ? null : Guard.Tidy(mode);
        ResponseRate = Guard.Share(responseRate);
        DropoutRate = Guard.Share(dropoutRate);
        Note = note is null ? null : Guard.Tidy(note);
    }

    /// <summary>Who collected the data and made the norm.</summary>
    public string Site { get; }

    /// <summary>The day it was made, as <c>yyyy-MM-dd</c>; the caller says it.</summary>
    public string Made { get; }

    /// <summary>How one session a client was picked, such as <c>first-complete:3-5</c>.</summary>
    public string RowRule { get; }

    /// <summary>The language of the form, if one.</summary>
    public LanguageTag? Language { get; }

    /// <summary>How the form was given, such as <c>paper</c> or <c>tablet</c>.</summary>
    public string? Mode { get; }

    /// <summary>The share of those asked who answered, 0 to 1, if known.</summary>
    public double? ResponseRate { get; }

    /// <summary>The share of clients who ended early, 0 to 1, if known.</summary>
    public double? DropoutRate { get; }

    /// <summary>Anything else that a reader of the norm should know.</summary>
    public string? Note { get; }

    // By hand: a culture-aware parser takes longer to get going than the rest of the file takes to read.
    internal static bool IsDay(string? text)
        => text is { Length: 10 } && text[4] == '-' && text[7] == '-'
            && Number(text, 0, 4) is var year and >= 1 && Number(text, 5, 2) is var month and >= 1 and <= 12
            && Number(text, 8, 2) is var day and >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int Number(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return -1;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
