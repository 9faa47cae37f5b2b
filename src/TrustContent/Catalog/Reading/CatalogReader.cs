using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Makes one catalog of all sources and reports every problem of a site's.</summary>
/// <remarks>
/// What ships is known to be right, as the tests read all of it; each of its files is opened when it is first asked for,
/// so that a start costs no more with more languages, topics and instruments. What a site adds is read and checked at
/// once, so that a mistake shows at start-up and not in front of a client.
/// </remarks>
internal sealed class CatalogReader
{
    private readonly List<Issue> _issues = [];
    private readonly List<LanguageDefinition> _languages = [];
    private readonly Dictionary<LanguageTag, LanguageTag?> _parents = [];
    private readonly DefinitionSet _defined = new();
    private readonly List<TerminologyCode> _codes = [];

    /// <summary>A site's files, and the few of those that ship that cannot wait.</summary>
    private readonly List<RoutedFile> _now = [];

    /// <summary>All words but those that ship.</summary>
    private readonly List<RoutedFile> _otherWords = [];

    private readonly List<RoutedFile> _siteWords = [];

    private CatalogReader()
    {
    }

    /// <param name="sources">All sources, what ships first.</param>
    /// <param name="minimumReview">The least review that a translation needs.</param>
    /// <param name="issues">All problems.</param>
    public static TrustCatalog Read(IReadOnlyList<ContentSource> sources, ReviewStatus minimumReview, out IReadOnlyList<Issue> issues)
    {
        var reader = new CatalogReader();
        reader.Route(sources);

        // In the order in which they refer to each other.
        for (var role = FileRole.Languages; role <= FileRole.Codes; role++)
        {
            reader.ReadNow(role);
        }

        var words = new WordFiles(sources[0], reader._languages);
        foreach (var file in reader._otherWords)
        {
            words.Add(file);
        }

        var check = reader._siteWords.Count > 0 || reader._now.Exists(file => !file.Source.IsShipped)
            ? new SiteCheck(reader._defined, words, reader._now, reader._siteWords, reader._issues)
            : null;
        check?.Run(reader._languages);
        var catalog = new TrustCatalog(reader._languages, reader._parents, reader._defined, reader._codes, words, minimumReview);
        check?.ReadWords(catalog);
        issues = reader._issues;
        return catalog;
    }

    private void Route(IReadOnlyList<ContentSource> sources)
    {
        foreach (var source in sources)
        {
            _issues.AddRange(source.Issues);
            foreach (var file in source.Files)
            {
                var route = FileRoute.Of(file.Path);
                if (route.Role == FileRole.Unknown || (source.LicenseStatement is not null && route.Role != FileRole.InstrumentWording))
                {
                    new FileIssues(file.Path, _issues).Add(IssueCode.UnknownFile, "No content file is expected here.");
                }
                else
                {
                    Note(new RoutedFile(file, route, source));
                }
            }
        }
    }

    private void Note(RoutedFile file)
    {
        if (file.Route.Language is null)
        {
            if (!file.Source.IsShipped || !_defined.TryNote(file))
            {
                _now.Add(file);
            }

            return;
        }

        _otherWords.Add(file);
        if (!file.Source.IsShipped)
        {
            _siteWords.Add(file);
        }
    }

    private void ReadNow(FileRole role)
    {
        foreach (var file in _now)
        {
            if (file.Route.Role == role)
            {
                var found = new FileIssues(file.File.Path, _issues);
                if (WordsReader.Open(file.File, found) is { } root)
                {
                    Take(file, root, found);
                }
            }
        }
    }

    private void Take(RoutedFile file, JsonValue root, FileIssues found)
    {
        switch (file.Route.Role)
        {
            case FileRole.Languages:
                LanguagesReader.Read(root, found, _languages, _parents, file.Source.IsShipped);
                break;
            case FileRole.Bibliography:
                AddSources(root, found);
                break;
            case FileRole.Topic:
                AddTopic(root, file, found);
                break;
            case FileRole.Instrument:
                AddInstrument(root, file, found);
                break;
            case FileRole.Rules:
                AddRules(root, file, found);
                break;
            case FileRole.Course:
                AddCourse(root, file, found);
                break;
            case FileRole.Codes:
                _codes.AddRange(CodesReader.Read(root, _defined.Instruments, found));
                break;
        }
    }

    private void AddSources(JsonValue root, FileIssues issues)
    {
        foreach (var source in BibliographyReader.Read(root, issues))
        {
            if (_defined.Sources.ContainsKey(source.Id))
            {
                issues.Add(IssueCode.Duplicate, $"The source '{source.Id}' stands twice.", root);
            }

            _defined.Sources[source.Id] = source;
        }
    }

    private void AddTopic(JsonValue root, RoutedFile file, FileIssues issues)
    {
        if (TopicReader.Read(root, file.Route.Owner, _defined.Citable(issues), issues) is { } topic
            && IsNew(_defined.Topics.Has(topic.Id.Value), "topic", topic.Id.Value, root, issues))
        {
            _defined.Topics.Add(topic.Id.Value, topic);
        }
    }

    private void AddInstrument(JsonValue root, RoutedFile file, FileIssues issues)
    {
        if (InstrumentReader.Read(root, file.Route.Owner, _defined.Citable(issues), issues) is { } instrument
            && IsNew(_defined.Instruments.Has(instrument.Id.Value), "instrument", instrument.Id.Value, root, issues))
        {
            _defined.Instruments.Add(instrument.Id.Value, instrument);
        }
    }

    private void AddRules(JsonValue root, RoutedFile file, FileIssues issues)
    {
        if (_defined.Instruments.Find(file.Route.Owner) is not { } instrument)
        {
            issues.Add(IssueCode.UnknownReference, $"There is no instrument '{file.Route.Owner}'.", root);
            return;
        }

        var reader = new RulesReader(instrument, new OfferedTopics(_defined.Topics, issues), _defined.Citable(issues), issues);
        if (reader.Read(root) is { } rules
            && IsNew(_defined.Rules.Has(rules.Instrument.Value), "rules of", rules.Instrument.Value, root, issues))
        {
            _defined.Rules.Add(rules.Instrument.Value, rules);
        }
    }

    private void AddCourse(JsonValue root, RoutedFile file, FileIssues issues)
    {
        var reader = new CourseReader(new OfferedTopics(_defined.Topics, issues), _defined.Citable(issues), issues);
        if (reader.Read(root) is { } rules && IsNew(_defined.HasCourse, "file", file.File.Path, root, issues))
        {
            _defined.AddCourse(rules);
        }
    }

    private static bool IsNew(bool isKnown, string what, string id, JsonValue root, FileIssues issues)
    {
        if (isKnown)
        {
            issues.Add(IssueCode.NotReplaceable, $"There is already the {what} '{id}'.", root);
        }

        return !isKnown;
    }
}
