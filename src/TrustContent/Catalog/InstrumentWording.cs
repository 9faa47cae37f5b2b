using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>The questionnaire's own words in one language: whole, or not there at all.</summary>
internal sealed class InstrumentWording
{
    public InstrumentWording(
        InstrumentId instrument,
        LanguageTag language,
        Provenance provenance,
        IEnumerable<string> introduction,
        string frame,
        IReadOnlyDictionary<ItemId, string> items,
        IReadOnlyDictionary<string, IReadOnlyDictionary<double, string>> labels,
        string? licenseStatement)
    {
        Instrument = instrument;
        Language = language;
        Provenance = provenance;
        Introduction = Frozen.List(introduction);
        Frame = frame;
        Items = items;
        Labels = labels;
        LicenseStatement = licenseStatement;
    }

    /// <summary>The instrument.</summary>
    public InstrumentId Instrument { get; }

    /// <summary>The language of the words.</summary>
    public LanguageTag Language { get; }

    /// <summary>Where the words come from.</summary>
    public Provenance Provenance { get; }

    /// <summary>What is said before the first item.</summary>
    public IReadOnlyList<string> Introduction { get; }

    /// <summary>What all items are about, such as the most recent session.</summary>
    public string Frame { get; }

    /// <summary>The text of each item and signal.</summary>
    public IReadOnlyDictionary<ItemId, string> Items { get; }

    /// <summary>For each response format, the label of each code; for a decimal format, of its two ends.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<double, string>> Labels { get; }

    /// <summary>Who licensed the wording to this site, for wording that does not ship.</summary>
    public string? LicenseStatement { get; }
}
