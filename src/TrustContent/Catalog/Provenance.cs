namespace TrustContent.Catalog;

/// <summary>Where a text comes from and who has checked it.</summary>
public sealed class Provenance
{
    internal Provenance(
        TextOrigin origin,
        string date,
        ReviewStatus review)
    {
        Origin = origin;
        Date = date;
        Review = review;
    }

    /// <summary>Whether it was written in its language or translated.</summary>
    public TextOrigin Origin { get; }

    /// <summary>The day it was last changed, as <c>yyyy-MM-dd</c>.</summary>
    public string Date { get; }

    /// <summary>Who has checked it.</summary>
    public ReviewStatus Review { get; }
}
