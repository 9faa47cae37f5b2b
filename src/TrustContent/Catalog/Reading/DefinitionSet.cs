using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>All definitions of a catalog. Those that ship are noted and read when they are first asked for; a site's are added as they are read.</summary>
internal sealed class DefinitionSet
{
    private const string Course = "course.json";
    private const string Bibliography = "bibliography.json";

    private readonly Dictionary<string, RoutedFile> _shipped = new(StringComparer.Ordinal);
    private readonly Lazy<CourseRules?> _shippedCourse;
    private readonly Lazy<Dictionary<SourceId, SourceDefinition>> _sources;
    private CourseRules? _siteCourse;

    public DefinitionSet()
    {
        Topics = new Definitions<TopicDefinition>(ReadTopic);
        Instruments = new Definitions<InstrumentDefinition>(ReadInstrument);
        Rules = new Definitions<RuleSet>(ReadRules);
        _shippedCourse = new Lazy<CourseRules?>(ReadCourse);
        _sources = new Lazy<Dictionary<SourceId, SourceDefinition>>(ReadSources);
    }

    public Definitions<TopicDefinition> Topics { get; }

    public Definitions<InstrumentDefinition> Instruments { get; }

    /// <summary>By the instrument they are for.</summary>
    public Definitions<RuleSet> Rules { get; }

    public Dictionary<SourceId, SourceDefinition> Sources => _sources.Value;

    public CourseRules? CourseRules => _shippedCourse.Value ?? _siteCourse;

    public bool HasCourse => _siteCourse is not null || _shipped.ContainsKey(Course);

    /// <summary>Notes a definition that ships, if it is of a kind that can wait.</summary>
    public bool TryNote(RoutedFile file)
    {
        var owner = file.Route.Owner;
        switch (file.Route.Role)
        {
            case FileRole.Topic:
                Topics.Add(owner, null);
                break;
            case FileRole.Instrument:
                Instruments.Add(owner, null);
                break;
            case FileRole.Rules:
                Rules.Add(owner, null);
                break;
            case FileRole.Course or FileRole.Bibliography:
                break;
            default:
                return false;
        }

        _shipped[file.File.Path] = file;
        return true;
    }

    /// <summary>The bibliography, for a file that cites it.</summary>
    public Sources Citable(FileIssues issues, bool isShipped = false) => new(issues, _sources, isShipped);

    public void AddCourse(CourseRules rules) => _siteCourse = rules;

    private static T Required<T>(T? read, FileIssues found)
        where T : class
        => read ?? throw new TrustContentException(found.All);

    private JsonValue Open(string path, out FileIssues found)
    {
        found = new FileIssues(path, []);
        return Required(WordsReader.Open(_shipped[path].File, found), found);
    }

    private TopicDefinition ReadTopic(string id)
    {
        var root = Open("topics/" + id + "/topic.json", out var found);
        return Required(TopicReader.Read(root, id, Citable(found, isShipped: true), found), found);
    }

    private InstrumentDefinition ReadInstrument(string id)
    {
        var root = Open("instruments/" + id + "/instrument.json", out var found);
        return Required(InstrumentReader.Read(root, id, Citable(found, isShipped: true), found, isShipped: true), found);
    }

    private RuleSet ReadRules(string id)
    {
        var root = Open("rules/" + id + ".json", out var found);
        return Required(new RulesReader(Instruments.Find(id)!, new OfferedTopics(Topics, found), Citable(found, isShipped: true), found).Read(root), found);
    }

    private CourseRules? ReadCourse()
    {
        if (!_shipped.ContainsKey(Course))
        {
            return null;
        }

        var root = Open(Course, out var found);
        return Required(new CourseReader(new OfferedTopics(Topics, found), Citable(found, isShipped: true), found).Read(root), found);
    }

    private Dictionary<SourceId, SourceDefinition> ReadSources()
    {
        var sources = new Dictionary<SourceId, SourceDefinition>();
        if (_shipped.ContainsKey(Bibliography))
        {
            var root = Open(Bibliography, out var found);
            foreach (var source in BibliographyReader.Read(root, found))
            {
                sources[source.Id] = source;
            }

            Required(found.IsClean ? sources : null, found);
        }

        return sources;
    }
}
