namespace TrustContent.Catalog.Reading;

/// <summary>All words of one language.</summary>
internal sealed class LanguageWords
{
    public Dictionary<TopicId, TopicWords> Topics { get; } = [];

    public Dictionary<InstrumentId, InstrumentAbout> Abouts { get; } = [];

    public Dictionary<InstrumentId, InstrumentWording> Wordings { get; } = [];

    public Dictionary<string, string> Phrases { get; } = new(StringComparer.Ordinal);
}
