using TrustContent.Catalog;

namespace TrustContent.Localization;

/// <summary>What an instrument is called and what its scales mean, in one language. It holds none of the questionnaire's wording.</summary>
public sealed class InstrumentDescription
{
    private readonly InstrumentAbout _about;

    internal InstrumentDescription(InstrumentDefinition definition, LanguageResolution language, InstrumentAbout about)
    {
        Definition = definition;
        Language = language;
        _about = about;
    }

    /// <summary>The key and what is known about it.</summary>
    public InstrumentDefinition Definition { get; }

    /// <summary>Which language was asked for and which answered.</summary>
    public LanguageResolution Language { get; }

    /// <summary>Its name.</summary>
    public string Title => _about.Title;

    /// <summary>What it asks about.</summary>
    public string Description => _about.Description;

    /// <summary>The name of each scale.</summary>
    public IReadOnlyDictionary<ScaleId, string> ScaleNames => _about.ScaleNames;

    /// <summary>What each scale is about, in a few words.</summary>
    public IReadOnlyDictionary<ScaleId, string> ScaleMeanings => _about.ScaleMeanings;

    /// <summary>What a user of the instrument must know.</summary>
    public IReadOnlyList<string> Notes => _about.Notes;

    /// <summary>Where the words come from and who has checked them.</summary>
    public Provenance Provenance => _about.Provenance;
}
