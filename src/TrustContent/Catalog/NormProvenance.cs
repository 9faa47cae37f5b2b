namespace TrustContent.Catalog;

/// <summary>Where the data of a norm come from.</summary>
public sealed class NormProvenance
{
    internal NormProvenance(
        string site,
        string made,
        string rowRule,
        LanguageTag? language,
        string? mode,
        double? responseRate,
        double? dropoutRate,
        string? note)
    {
        Site = site;
        Made = made;
        RowRule = rowRule;
        Language = language;
        Mode = mode;
        ResponseRate = responseRate;
        DropoutRate = dropoutRate;
        Note = note;
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
}
