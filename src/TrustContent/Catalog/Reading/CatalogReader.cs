using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads all sources into one catalog and reports every problem of all of them.</summary>
/// <remarks>
/// Definitions are read at once. Words that ship are read when their language is first asked for; words of a site are
/// read at once, so that a mistake shows at start-up and not in front of a client.
/// </remarks>
internal sealed class CatalogReader
{
    private readonly List<Issue> _issues = [];
    private readonly List<LanguageDefinition> _languages = [];
    private readonly Dictionary<LanguageTag, LanguageTag?> _parents = [];
    private readonly Dictionary<SourceId, SourceDefinition> _sources = [];
    private readonly List<TopicDefinition> _topics = [];
    private readonly List<InstrumentDefinition> _instruments = [];
    private readonly List<RuleSet> _rules = [];
    private readonly List<CourseRules> _course = [];
    private readonly List<TerminologyCode> _codes = [];
    private readonly List<RoutedFile> _words = [];

    private CatalogReader()
    {
    }

    public static TrustCatalog Read(IReadOnlyList<ContentSource> sources, ReviewStatus minimumReview, out IReadOnlyList<Issue> issues)
    {
        var reader = new CatalogReader();
        var files = reader.Route(sources);

        // In the order in which they refer to each other.
        reader.ReadEach(files, FileRole.Languages, (root, _, found) => LanguagesReader.Read(root, found, reader._languages, reader._parents));
        reader.ReadEach(files, FileRole.Bibliography, reader.AddSources);
        reader.ReadEach(files, FileRole.Topic, reader.AddTopic);
        reader.ReadEach(files, FileRole.Instrument, reader.AddInstrument);
        reader.ReadEach(files, FileRole.Rules, reader.AddRules);
        reader.ReadEach(files, FileRole.Course, reader.AddCourse);
        reader.ReadEach(files, FileRole.Codes, (root, _, found) => reader._codes.AddRange(CodesReader.Read(root, reader._instruments, found)));
        reader.CheckRelated(files);
        reader.CheckWords(files);
        reader.CheckCoverage(files);
        var catalog = new TrustCatalog(
            reader._languages, reader._parents, reader._topics, reader._instruments, reader._rules, reader._course.FirstOrDefault(), reader._sources.Values, reader._codes, reader._words, minimumReview);
        reader.ReadSiteWords(catalog);
        reader.CheckReasons(files, catalog);
        issues = reader._issues;
        return catalog;
    }

    private List<RoutedFile> Route(IReadOnlyList<ContentSource> sources)
    {
        var files = new List<RoutedFile>();
        foreach (var source in sources)
        {
            _issues.AddRange(source.Issues);
            foreach (var file in source.Files)
            {
                var route = FileRoute.Of(file.Path);
                var found = new FileIssues(file.Path, _issues);
                if (route.Role == FileRole.Unknown || (source.LicenseStatement is not null && route.Role != FileRole.InstrumentWording))
                {
                    found.Add(IssueCode.UnknownFile, "No content file is expected here.");
                }
                else if (route.Language is null)
                {
                    files.Add(new RoutedFile(file, route, source));
                }
                else
                {
                    _words.Add(new RoutedFile(file, route, source));
                }
            }
        }

        return files;
    }

    private void ReadEach(List<RoutedFile> files, FileRole role, Action<JsonValue, RoutedFile, FileIssues> read)
    {
        foreach (var file in files.Where(file => file.Route.Role == role))
        {
            WordsReader.Open(file.File, _issues, (root, found) => read(root, file, found));
        }
    }

    private void AddSources(JsonValue root, RoutedFile file, FileIssues issues)
    {
        foreach (var source in BibliographyReader.Read(root, issues))
        {
            if (_sources.ContainsKey(source.Id))
            {
                issues.Add(IssueCode.Duplicate, $"The source '{source.Id}' stands twice.", root);
            }

            _sources[source.Id] = source;
        }
    }

    private void AddTopic(JsonValue root, RoutedFile file, FileIssues issues)
    {
        if (TopicReader.Read(root, file.Route.Owner, new Sources(issues, _sources), issues) is { } topic
            && IsNew(_topics.Exists(known => known.Id == topic.Id), "topic", topic.Id.Value, root, issues))
        {
            _topics.Add(topic);
        }
    }

    private void AddInstrument(JsonValue root, RoutedFile file, FileIssues issues)
    {
        if (InstrumentReader.Read(root, file.Route.Owner, new Sources(issues, _sources), issues) is { } instrument
            && IsNew(_instruments.Exists(known => known.Id == instrument.Id), "instrument", instrument.Id.Value, root, issues))
        {
            _instruments.Add(instrument);
        }
    }

    private void AddRules(JsonValue root, RoutedFile file, FileIssues issues)
    {
        if (_instruments.Find(known => known.Id.Value == file.Route.Owner) is not { } instrument)
        {
            issues.Add(IssueCode.UnknownReference, $"There is no instrument '{file.Route.Owner}'.", root);
            return;
        }

        var reader = new RulesReader(instrument, new OfferedTopics(_topics, issues), new Sources(issues, _sources), issues);
        if (reader.Read(root) is { } rules
            && IsNew(_rules.Exists(known => known.Instrument == rules.Instrument), "rules of", rules.Instrument.Value, root, issues))
        {
            _rules.Add(rules);
        }
    }

    private void AddCourse(JsonValue root, RoutedFile file, FileIssues issues)
    {
        var reader = new CourseReader(new OfferedTopics(_topics, issues), new Sources(issues, _sources), issues);
        if (reader.Read(root) is { } rules && IsNew(_course.Count > 0, "file", file.File.Path, root, issues))
        {
            _course.Add(rules);
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

    private void CheckRelated(List<RoutedFile> files)
    {
        foreach (var topic in _topics)
        {
            foreach (var related in topic.Related.Where(id => !_topics.Exists(known => known.Id == id)))
            {
                var file = files.Find(each => each.Route.Role == FileRole.Topic && each.Route.Owner == topic.Id.Value)!;
                new FileIssues(file.File.Path, _issues).Add(IssueCode.UnknownReference, $"There is no related topic '{related}'.");
            }
        }
    }

    /// <summary>Words belong to something that exists, in a language that is listed; a questionnaire that ships is not reworded.</summary>
    private void CheckWords(List<RoutedFile> files)
    {
        foreach (var words in _words.ToArray())
        {
            var issues = new FileIssues(words.File.Path, _issues);
            var route = words.Route;
            if (!_languages.Exists(language => language.Tag == route.Language))
            {
                issues.Add(IssueCode.UnknownReference, $"The language '{route.Language}' is not listed in languages.json.");
            }

            var hasOwner = route.Role switch
            {
                FileRole.TopicWords => _topics.Exists(topic => topic.Id.Value == route.Owner),
                FileRole.Phrases => true,
                _ => _instruments.Exists(instrument => instrument.Id.Value == route.Owner),
            };
            // Where the definition itself has problems, they are told already.
            var isTold = files.Exists(file => file.Route.Role is FileRole.Topic or FileRole.Instrument && file.Route.Owner == route.Owner);
            if (!hasOwner && isTold)
            {
                _words.Remove(words);
                continue;
            }

            if (!hasOwner)
            {
                issues.Add(IssueCode.UnknownReference, $"There is nothing with the id '{route.Owner}' that these words could belong to.");
            }

            var isReworded = route.Role == FileRole.InstrumentWording && !words.Source.IsShipped
                && _words.Exists(other => other.Source.IsShipped && other.File.Path == words.File.Path);
            if (isReworded)
            {
                issues.Add(IssueCode.NotReplaceable, "The wording of a questionnaire that ships would be replaced.");
            }

            if (!issues.IsClean)
            {
                _words.Remove(words);
            }
        }
    }

    /// <summary>What is defined has words in at least one language, so that no text is ever empty.</summary>
    private void CheckCoverage(List<RoutedFile> files)
    {
        foreach (var file in files)
        {
            var needed = file.Route.Role switch
            {
                FileRole.Topic => FileRole.TopicWords,
                FileRole.Instrument => FileRole.InstrumentAbout,
                _ => FileRole.Unknown,
            };
            var isDefined = _topics.Exists(topic => topic.Id.Value == file.Route.Owner) || _instruments.Exists(instrument => instrument.Id.Value == file.Route.Owner);
            if (isDefined && needed != FileRole.Unknown && !_words.Exists(words => words.Route.Role == needed && words.Route.Owner == file.Route.Owner))
            {
                new FileIssues(file.File.Path, _issues).Add(IssueCode.WordsIncomplete, "There are no words for it in any language.");
            }
        }
    }

    /// <summary>What a site's rules say has phrases, so that no rule is silent in front of a client. Those that ship are tested.</summary>
    private void CheckReasons(List<RoutedFile> files, TrustCatalog catalog)
    {
        foreach (var file in files.Where(file => file.Route.Role == FileRole.Rules && !file.Source.IsShipped))
        {
            var rules = _rules.Find(known => known.Instrument.Value == file.Route.Owner);
            var needed = rules is null ? [] : rules.Rules.Select(rule => rule.Reason).Concat(rules.Notices.Select(notice => notice.Message + ".1"));
            foreach (var missing in needed.Where(key => !catalog.WordsIn(LanguageTag.English).Phrases.ContainsKey(key)))
            {
                new FileIssues(file.File.Path, _issues).Add(IssueCode.WordsIncomplete, $"There is no phrase '{missing}' in phrases/en.json.");
            }
        }
    }

    private void ReadSiteWords(TrustCatalog catalog)
    {
        var touched = _words.Where(words => !words.Source.IsShipped).Select(words => words.Route.Language!).Distinct();
        foreach (var language in touched)
        {
            catalog.Keep(language, new WordsReader(catalog, _issues).Read([.. _words.Where(words => words.Route.Language == language)]));
        }

        foreach (var file in _words.Where(words => !words.Source.IsShipped && words.Route.Role == FileRole.Phrases && words.Route.Language != LanguageTag.English))
        {
            PhraseCheck.Run(catalog.WordsIn(file.Route.Language!).Phrases, catalog.WordsIn(LanguageTag.English), new FileIssues(file.File.Path, _issues));
        }
    }
}
