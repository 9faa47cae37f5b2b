namespace TrustContent.Catalog;

/// <summary>Where a text comes from and who has checked it.</summary>
public sealed class Provenance
{
    internal Provenance(
        TextOrigin origin,
        string date,
        ReviewStatus review,
        TranslationMethod? method = null,
        string? translatedFrom = null,
        string? reviewer = null)
    {
        Origin = origin;
        Date = date;
        Review = review;
        Method = method;
        TranslatedFrom = translatedFrom;
        Reviewer = reviewer;
    }

    /// <summary>Whether it was written in its language or translated.</summary>
    public TextOrigin Origin { get; }

    /// <summary>How it was translated; <see langword="null"/> for an original, and where nothing is said.</summary>
    public TranslationMethod? Method { get; }

    /// <summary>Which version of the English text it was translated from, as the fingerprint of that text; <see langword="null"/> where nothing is said.</summary>
    public string? TranslatedFrom { get; }

    /// <summary>The day it was last changed, as <c>yyyy-MM-dd</c>.</summary>
    public string Date { get; }

    /// <summary>Who has checked it.</summary>
    public ReviewStatus Review { get; }

    /// <summary>In what role the reviewer checked it; <see langword="null"/> where nobody did.</summary>
    public string? Reviewer { get; }
}
