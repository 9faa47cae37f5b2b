namespace TrustContent.Catalog.Reading;

/// <summary>All words of one language.</summary>
internal sealed class LanguageWords
{
    public Dictionary<TopicId, TopicWords> Topics { get; } = [];

    public Dictionary<InstrumentId, InstrumentAbout> Abouts { get; } = [];

    public Dictionary<InstrumentId, InstrumentWording> Wordings { get; } = [];

    public Dictionary<string, PhraseText> Phrases { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys of the phrases that ship; a site has its own beside them.</summary>
    public HashSet<string> ShippedPhrases { get; } = new(StringComparer.Ordinal);

    /// <summary>Of the phrases: of those that ship, if any do. <see langword="null"/> where there are none.</summary>
    public Provenance? PhraseProvenance { get; set; }

    /// <summary>Where the words of some role for some owner come from, if there are such words.</summary>
    public Provenance? ProvenanceOf(FileRole role, string owner) => role switch
    {
        FileRole.TopicWords => Topics.FirstOrDefault(words => words.Key.Value == owner).Value?.Provenance,
        FileRole.InstrumentAbout => Abouts.FirstOrDefault(words => words.Key.Value == owner).Value?.Provenance,
        FileRole.InstrumentWording => Wordings.FirstOrDefault(words => words.Key.Value == owner).Value?.Provenance,
        _ => PhraseProvenance,
    };
}
