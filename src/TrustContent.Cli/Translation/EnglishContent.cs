using TrustContent.Catalog;

namespace TrustContent.Cli.Translation;

/// <summary>Every English file of words that may be translated.</summary>
internal sealed class EnglishContent
{
    private readonly LanguageTag _language;

    public EnglishContent(ContentLayers layers, LanguageTag language)
    {
        (Layers, _language) = (layers, language);
        Files = [.. layers.Paths.Select(WordsPlace.OfEnglish).OfType<WordsPlace>().Where(IsFree)
            .OrderBy(place => place.Kind).ThenBy(place => place.Owner, StringComparer.Ordinal)
            .Select(place => Read(place, place.English, Own(place, place.English)))];
    }

    public ContentLayers Layers { get; }

    public IReadOnlyList<WordsFile> Files { get; }

    /// <summary>What the language has in the place of an English file, or nothing.</summary>
    public WordsFile? Translation(WordsFile english)
    {
        var path = english.Place.In(_language);
        return Own(english.Place, path) is { Count: > 0 } files ? Read(english.Place, path, files) : null;
    }

    /// <summary>Whether a translation was made from other English words than there are now. One that does not say from which is believed.</summary>
    /// <remarks>Phrases that a site adds do not age the translation of those that ship; phrases that it replaces do.</remarks>
    public bool IsOutdated(WordsFile english)
    {
        var (place, path) = (english.Place, english.Place.In(_language));
        if (place.Kind != WordsKind.Phrases)
        {
            return Layers.All(path).TakeLast(1).Any(bytes => new WordsFile(place, path, bytes).From is { } from && from != english.Fingerprint);
        }

        var present = Layers.All(place.English).Select(bytes => new WordsFile(place, place.English, bytes)).Where(layer => StandsIn(english, layer))
            .Select(layer => layer.Fingerprint).Append(english.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return Own(place, path).Any(bytes => new WordsFile(place, path, bytes).From is { } from && !present.Contains(from));
    }

    private static bool StandsIn(WordsFile english, WordsFile layer)
    {
        var now = Phrases(english).ToDictionary(text => text.Id, text => text.Text, StringComparer.Ordinal);
        return Phrases(layer).All(text => now.GetValueOrDefault(text.Id) == text.Text);

        static IEnumerable<JsonPart> Phrases(WordsFile file) => new[] { "phrases", TextUnits.Plurals }.SelectMany(map => file.Root[map]?.Texts ?? []);
    }

    private static WordsFile Read(WordsPlace place, string path, IReadOnlyList<byte[]> files)
        => place.Kind == WordsKind.Phrases ? PhraseLayers.Merge(place, path, files) : new WordsFile(place, path, files[^1]);

    /// <summary>The files that are translated here. Where a language ships, a site translates its own phrases and no others: it may not replace the safety texts that ship.</summary>
    private IReadOnlyList<byte[]> Own(WordsPlace place, string path)
    {
        var isSites = place.Kind == WordsKind.Phrases && ContentLayers.Ships(place.In(_language)) && Layers.All(place.English).Count > 1;
        return isSites ? [.. Layers.All(path).Skip(1)] : Layers.All(path);
    }

    /// <summary>A protected questionnaire may be translated by its owner's leave only.</summary>
    private bool IsFree(WordsPlace place)
    {
        var definition = $"instruments/{place.Owner}/instrument.json";
        return place.Kind != WordsKind.Questionnaire
            || (Layers.All(definition) is [.., var bytes] && JsonParts.Read(definition, JsonParts.Plain(bytes))["wording"]?.Text == "included");
    }
}
