namespace TrustContent.Catalog.Reading;

/// <summary>The sentences of one language.</summary>
internal sealed class PhraseWords
{
    public Dictionary<string, PhraseText> Phrases { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys of those that ship.</summary>
    public HashSet<string> Shipped { get; } = new(StringComparer.Ordinal);

    /// <summary>Of those that ship, if any do. <see langword="null"/> where there are none.</summary>
    public Provenance? Provenance { get; set; }
}
