using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>What an instrument is called and what its scales mean, in one language. It holds none of the wording.</summary>
internal sealed class InstrumentAbout
{
    public InstrumentAbout(
        InstrumentId instrument,
        LanguageTag language,
        Provenance provenance,
        string title,
        string description,
        IReadOnlyDictionary<ScaleId, string> scaleNames,
        IReadOnlyDictionary<ScaleId, string> scaleMeanings,
        IEnumerable<string> notes)
    {
        Instrument = instrument;
        Language = language;
        Provenance = provenance;
        Title = title;
        Description = description;
        ScaleNames = scaleNames;
        ScaleMeanings = scaleMeanings;
        Notes = Frozen.List(notes);
    }

    /// <summary>The instrument.</summary>
    public InstrumentId Instrument { get; }

    /// <summary>The language of the words.</summary>
    public LanguageTag Language { get; }

    /// <summary>Where the words come from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Its name.</summary>
    public string Title { get; }

    /// <summary>What it asks about.</summary>
    public string Description { get; }

    /// <summary>The name of each scale.</summary>
    public IReadOnlyDictionary<ScaleId, string> ScaleNames { get; }

    /// <summary>What each scale is about, in a few words.</summary>
    public IReadOnlyDictionary<ScaleId, string> ScaleMeanings { get; }

    /// <summary>What a user of the instrument must know.</summary>
    public IReadOnlyList<string> Notes { get; }
}
