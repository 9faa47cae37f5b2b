namespace TrustContent.Cli.Translation;

/// <summary>Every English file of words that may be translated.</summary>
internal sealed class EnglishContent
{
    public EnglishContent(ContentLayers layers)
    {
        Layers = layers;
        Files = [.. layers.Paths.Select(WordsPlace.OfEnglish).OfType<WordsPlace>().Where(IsFree)
            .OrderBy(place => place.Kind).ThenBy(place => place.Owner, StringComparer.Ordinal)
            .Select(place => Read(place, place.English)!)];
    }

    public ContentLayers Layers { get; }

    public IReadOnlyList<WordsFile> Files { get; }

    /// <summary>The file at a place in another language, or nothing.</summary>
    public WordsFile? Read(WordsPlace place, string path) => Layers.All(path) switch
    {
        [] => null,
        var files when place.Kind == WordsKind.Phrases => PhraseLayers.Merge(place, path, files),
        var files => new WordsFile(place, path, files[^1]),
    };

    /// <summary>Whether a translation was made from other English words than there are now. One that does not say from which is believed.</summary>
    /// <remarks>Phrases that a site adds do not age the shipped translation of the shipped ones.</remarks>
    public bool IsOutdated(WordsFile english, WordsFile translation)
        => translation.From is { } from && from != english.Fingerprint
            && !Layers.All(english.Place.English).Any(bytes => new WordsFile(english.Place, english.Place.English, bytes).Fingerprint == from);

    /// <summary>A protected questionnaire may be translated by its owner's leave only.</summary>
    private bool IsFree(WordsPlace place)
    {
        var definition = $"instruments/{place.Owner}/instrument.json";
        return place.Kind != WordsKind.Questionnaire
            || (Layers.All(definition) is [.., var bytes] && JsonParts.Read(definition, JsonParts.Plain(bytes))["wording"]?.Text == "included");
    }
}
