using System.Collections.Concurrent;
using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>The words of one language, each file read when it is first asked for.</summary>
internal sealed class LanguageWords
{
    private readonly TrustCatalog _catalog;
    private readonly LanguageTag _language;
    private readonly ConcurrentDictionary<string, TopicWords> _topics = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, InstrumentAbout> _abouts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, InstrumentWording> _wordings = new(StringComparer.Ordinal);
    private readonly Lazy<PhraseWords> _phrases;

    public LanguageWords(TrustCatalog catalog, LanguageTag language)
    {
        _catalog = catalog;
        _language = language;
        _phrases = new Lazy<PhraseWords>(ReadPhrases);
    }

    public IReadOnlyDictionary<string, PhraseText> Phrases => _phrases.Value.Phrases;

    /// <summary>The keys of the phrases that ship; a site has its own beside them.</summary>
    public HashSet<string> ShippedPhrases => _phrases.Value.Shipped;

    /// <summary>Of the phrases: of those that ship, if any do. <see langword="null"/> where there are none.</summary>
    public Provenance? PhraseProvenance => _phrases.Value.Provenance;

    public TopicWords Topic(string id) => _topics.TryGetValue(id, out var words) ? words : _topics.GetOrAdd(id, ReadTopic(id));

    public InstrumentAbout About(string id) => _abouts.TryGetValue(id, out var words) ? words : _abouts.GetOrAdd(id, ReadAbout(id));

    public InstrumentWording Wording(string id) => _wordings.TryGetValue(id, out var words) ? words : _wordings.GetOrAdd(id, ReadWording(id));

    /// <summary>Where the words of some role for some owner come from; there must be such words.</summary>
    public Provenance? ProvenanceOf(FileRole role, string owner) => role switch
    {
        FileRole.TopicWords => Topic(owner).Provenance,
        FileRole.InstrumentAbout => About(owner).Provenance,
        FileRole.InstrumentWording => Wording(owner).Provenance,
        _ => PhraseProvenance,
    };

    /// <summary>Takes a site's file while the catalog is made; it replaces what there is of the same place.</summary>
    public void TakeSite(RoutedFile file, List<Issue> issues)
    {
        var (reader, owner) = (new WordsReader(_catalog, issues), file.Route.Owner);
        switch (file.Route.Role)
        {
            case FileRole.TopicWords when reader.Topic(file) is { } words:
                _topics[owner] = words;
                break;
            case FileRole.InstrumentAbout when reader.About(file) is { } about:
                _abouts[owner] = about;
                break;
            case FileRole.InstrumentWording when reader.Wording(file) is { } wording:
                _wordings[owner] = wording;
                break;
            case FileRole.Phrases:
                reader.TakePhrases(file, _phrases.Value);
                break;
        }
    }

    private TopicWords ReadTopic(string owner)
    {
        var issues = new List<Issue>();
        return new WordsReader(_catalog, issues).Topic(File(FileRole.TopicWords, owner)) ?? throw new TrustContentException(issues);
    }

    private InstrumentAbout ReadAbout(string owner)
    {
        var issues = new List<Issue>();
        return new WordsReader(_catalog, issues).About(File(FileRole.InstrumentAbout, owner)) ?? throw new TrustContentException(issues);
    }

    private InstrumentWording ReadWording(string owner)
    {
        var issues = new List<Issue>();
        return new WordsReader(_catalog, issues).Wording(File(FileRole.InstrumentWording, owner)) ?? throw new TrustContentException(issues);
    }

    private PhraseWords ReadPhrases()
    {
        var (issues, phrases) = (new List<Issue>(), new PhraseWords());
        foreach (var file in _catalog.Files.Of(FileRole.Phrases, "").Where(file => file.Source.IsShipped && file.Route.Language == _language))
        {
            new WordsReader(_catalog, issues).TakePhrases(file, phrases);
        }

        return issues.Count == 0 ? phrases : throw new TrustContentException(issues);
    }

    // The last, as a later file replaces an earlier one of the same place.
    private RoutedFile File(FileRole role, string owner)
    {
        var files = _catalog.Files.Of(role, owner);
        for (var i = files.Count - 1; i >= 0; i--)
        {
            if (files[i].Route.Language == _language)
            {
                return files[i];
            }
        }

        throw new KeyNotFoundException($"'{owner}' has no words in '{_language}'.");
    }
}
