using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using TrustContent.Catalog.Reading;
using TrustContent.Diagnostics;
using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>All that is known, apart from words: languages, topics, instruments, rules and publications.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed class TrustCatalog
{
    private readonly IReadOnlyDictionary<LanguageTag, LanguageTag?> _parents;
    private readonly DefinitionSet _defined;
    private readonly Lazy<IReadOnlyList<SourceDefinition>> _sources;
    private readonly ReviewStatus _minimumReview;
    private readonly ConcurrentDictionary<LanguageTag, LanguageWords> _words = new();

    internal TrustCatalog(
        IEnumerable<LanguageDefinition> languages,
        IReadOnlyDictionary<LanguageTag, LanguageTag?> parents,
        DefinitionSet defined,
        IEnumerable<TerminologyCode> codes,
        WordFiles files,
        ReviewStatus minimumReview)
    {
        _parents = parents;
        _defined = defined;
        _sources = new Lazy<IReadOnlyList<SourceDefinition>>(() => Frozen.List(defined.Sources.Values));
        _minimumReview = minimumReview;
        Files = files;
        Languages = Frozen.List(languages);
        Codes = Frozen.List(codes);
    }

    /// <summary>The languages that there are words in.</summary>
    public IReadOnlyList<LanguageDefinition> Languages { get; }

    /// <summary>The topics, in the order of their ids; a site's own follow.</summary>
    public IReadOnlyList<TopicDefinition> Topics => _defined.Topics;

    /// <summary>The instruments, in the order of their ids; a site's own follow.</summary>
    public IReadOnlyList<InstrumentDefinition> Instruments => _defined.Instruments;

    /// <summary>What may follow from a response, for each instrument that has rules.</summary>
    public IReadOnlyList<RuleSet> Rules => _defined.Rules;

    /// <summary>How courses are judged across sessions; the same for every instrument.</summary>
    public CourseRules Course => _defined.CourseRules!;

    /// <summary>The publications cited.</summary>
    public IReadOnlyList<SourceDefinition> Sources => _sources.Value;

    /// <summary>Codes of terminologies for scores; empty unless the site opted in.</summary>
    public IReadOnlyList<TerminologyCode> Codes { get; }

    /// <summary>Checks a folder of content as it would be added to what ships, and reports every problem.</summary>
    /// <param name="folder">The folder, laid out as <c>docs/content-files.md</c> says.</param>
    /// <returns>All problems in the order of the files; empty if the folder can be used.</returns>
    public static IReadOnlyList<Issue> Check(string folder)
    {
        CatalogReader.Read([ContentSource.Shipped(), ContentSource.Folder(Guard.NotBlank(folder))], ReviewStatus.NotReviewed, out var issues);
        return Frozen.List(issues);
    }

    /// <summary>Finds an instrument's definition.</summary>
    /// <param name="id">The instrument.</param>
    /// <returns>Its definition.</returns>
    /// <exception cref="TrustContentException">There is no such instrument (<c>TC1016</c>).</exception>
    public InstrumentDefinition GetInstrument(InstrumentId id)
        => TryGetInstrument(id, out var instrument)
            ? instrument
            : throw new TrustContentException(IssueCode.InstrumentUnknown, "There is no such instrument.", id.Value);

    /// <summary>Finds an instrument's definition, if there is one.</summary>
    /// <param name="id">The instrument.</param>
    /// <param name="instrument">Its definition, if the result is <see langword="true"/>.</param>
    /// <returns>Whether there is such an instrument.</returns>
    public bool TryGetInstrument(InstrumentId id, [NotNullWhen(true)] out InstrumentDefinition? instrument)
    {
        Guard.NotNull(id);
        instrument = _defined.Instruments.Find(id.Value);
        return instrument is not null;
    }

    /// <summary>Finds a topic's definition.</summary>
    /// <param name="id">The topic.</param>
    /// <returns>Its definition.</returns>
    /// <exception cref="TrustContentException">There is no such topic (<c>TC1015</c>).</exception>
    public TopicDefinition GetTopic(TopicId id)
        => TryGetTopic(id, out var topic)
            ? topic
            : throw new TrustContentException(IssueCode.TopicUnknown, "There is no such topic.", id.Value);

    /// <summary>Finds a topic's definition, if there is one.</summary>
    /// <param name="id">The topic.</param>
    /// <param name="topic">Its definition, if the result is <see langword="true"/>.</param>
    /// <returns>Whether there is such a topic.</returns>
    public bool TryGetTopic(TopicId id, [NotNullWhen(true)] out TopicDefinition? topic)
    {
        Guard.NotNull(id);
        topic = _defined.Topics.Find(id.Value);
        return topic is not null;
    }

    /// <summary>The rules for an instrument, or <see langword="null"/> if it has none.</summary>
    /// <param name="id">The instrument.</param>
    /// <returns>Its rules.</returns>
    public RuleSet? FindRules(InstrumentId id)
    {
        Guard.NotNull(id);
        return _defined.Rules.Find(id.Value);
    }

    internal static TrustCatalog Read(IReadOnlyList<ContentSource> sources, ReviewStatus minimumReview)
    {
        var catalog = CatalogReader.Read(sources, minimumReview, out var issues);
        return issues.Count == 0 ? catalog : throw new TrustContentException(issues);
    }

    /// <summary>Where RFC 4647 lookup goes after a tag, if the table says so; a <see langword="null"/> parent ends it.</summary>
    internal bool TryGetParent(LanguageTag language, out LanguageTag? parent) => _parents.TryGetValue(language, out parent);

    /// <summary>The files of words, read or not.</summary>
    internal WordFiles Files { get; }

    /// <summary>The languages in which there is a file of some role for some owner. Nothing is read for it, unless a review is asked for.</summary>
    internal IReadOnlyList<LanguageTag> LanguagesOf(FileRole role, string owner)
    {
        var languages = new List<LanguageTag>();
        foreach (var file in Files.Of(role, owner))
        {
            if (file.Route.Language is { } language && !languages.Contains(language) && IsReviewed(language, role, owner))
            {
                languages.Add(language);
            }
        }

        return languages;
    }

    /// <summary>The words of one language, each file read when it is first asked for.</summary>
    internal LanguageWords WordsIn(LanguageTag language)
        => _words.TryGetValue(language, out var words) ? words : _words.GetOrAdd(language, new LanguageWords(this, language));

    internal TopicDefinition DefinitionOfTopic(string id) => _defined.Topics.Find(id)!;

    internal InstrumentDefinition DefinitionOfInstrument(string id) => _defined.Instruments.Find(id)!;

    // Originals are what translations are held against; a site that refuses those too does not show them.
    private bool IsReviewed(LanguageTag language, FileRole role, string owner)
        => _minimumReview == ReviewStatus.NotReviewed
            || WordsIn(language).ProvenanceOf(role, owner) is not { Origin: TextOrigin.Translation } provenance
            || provenance.Review >= _minimumReview;
}
