using System.Diagnostics.CodeAnalysis;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Internal;
using TrustContent.Interpretation;
using TrustContent.Localization;
using TrustContent.Questionnaires;
using TrustContent.Recommendations;
using TrustContent.Responses;
using TrustContent.Scoring;
using TrustContent.Tracking;

namespace TrustContent;

/// <summary>The library behind its front door. Applications with dependency injection use <c>AddTrustContent</c> instead.</summary>
public sealed class TrustContentService : ITrustContentService
{
    private readonly Words _words;
    private readonly TopicSearch _search;
    private readonly QuestionnaireBuilder _questionnaires;
    private readonly Scorer _scorer = new();
    private readonly Interpreter _interpreter;
    private readonly Advisor _advisor;
    private readonly Tracker _tracker;
    private readonly CourseInterpreter _courseInterpreter;
    private readonly CourseAdvisor _courseAdvisor;
    private readonly Lazy<CourseOptions> _hostKnows;

    internal TrustContentService(TrustCatalog catalog, HostSettings host, IEnumerable<Issue> warnings)
    {
        Catalog = catalog;
        Warnings = Frozen.List(warnings);
        _words = new Words(catalog, host);
        _search = new TopicSearch(catalog, _words);
        _questionnaires = new QuestionnaireBuilder(catalog, _words, host);
        _interpreter = new Interpreter(catalog, _words, host);
        _advisor = new Advisor(catalog, _words, host);
        _tracker = new Tracker(catalog, _scorer);
        _courseInterpreter = new CourseInterpreter(catalog, _words);
        _courseAdvisor = new CourseAdvisor(catalog, _words, _advisor, _tracker);
        _hostKnows = new Lazy<CourseOptions>(() => host.Norms.Aggregate(CourseOptions.None, (options, norm) => options.WithNorm(norm)));
    }

    /// <inheritdoc/>
    public TrustCatalog Catalog { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Issue> Warnings { get; }

    /// <summary>Creates the service without dependency injection, with what ships.</summary>
    /// <returns>The service; create it once and share it.</returns>
    public static TrustContentService Create() => Create(_ => { });

    /// <summary>Creates the service without dependency injection, with the host's own content and contacts.</summary>
    /// <param name="configure">Says what the host adds.</param>
    /// <returns>The service; create it once and share it.</returns>
    /// <exception cref="TrustContentException">The host's content has problems; it holds all of them.</exception>
    public static TrustContentService Create(Action<TrustContentOptions> configure)
    {
        var options = new TrustContentOptions();
        Guard.NotNull(configure)(options);
        options.Warn();
        return options.Build();
    }

    /// <inheritdoc/>
    public Phrasebook GetPhrasebook(LanguageTag language) => _words.Phrases(Guard.NotNull(language));

    /// <inheritdoc/>
    public IReadOnlyList<Topic> GetTopics(LanguageTag language)
    {
        Guard.NotNull(language);
        return Frozen.List(Catalog.Topics.Select(topic => _words.Topic(topic.Id, language)));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Topic> GetTopics(LanguageTag language, TopicFilter filter)
    {
        Guard.NotNull(language);
        Guard.NotNull(filter);
        return Frozen.List(Catalog.Topics.Where(filter.Includes).Select(topic => _words.Topic(topic.Id, language)));
    }

    /// <inheritdoc/>
    public IReadOnlyList<TopicMatch> SearchTopics(string query, LanguageTag language, TopicFilter filter)
        => Frozen.List(_search.Find(Guard.NotNull(query), Guard.NotNull(language), Guard.NotNull(filter)));

    /// <inheritdoc/>
    public Topic GetTopic(TopicId id, LanguageTag language) => _words.Topic(id, language);

    /// <inheritdoc/>
    public bool TryGetTopic(TopicId id, LanguageTag language, [NotNullWhen(true)] out Topic? topic)
    {
        Guard.NotNull(language);
        topic = Catalog.TryGetTopic(id, out _) ? _words.Topic(id, language) : null;
        return topic is not null;
    }

    /// <inheritdoc/>
    public InstrumentDescription GetInstrument(InstrumentId id, LanguageTag language)
        => _words.Describe(Catalog.GetInstrument(id), Guard.NotNull(language));

    /// <inheritdoc/>
    public Questionnaire GetQuestionnaire(InstrumentId id, LanguageTag language)
        => _questionnaires.Build(Catalog.GetInstrument(id), Guard.NotNull(language));

    /// <inheritdoc/>
    public bool TryGetQuestionnaire(InstrumentId id, LanguageTag language, [NotNullWhen(true)] out Questionnaire? questionnaire)
    {
        Guard.NotNull(language);
        var canShow = Catalog.TryGetInstrument(id, out var instrument) && _questionnaires.IsAvailable(instrument, language);
        questionnaire = canShow ? _questionnaires.Build(instrument!, language) : null;
        return questionnaire is not null;
    }

    /// <inheritdoc/>
    public Response Respond(InstrumentId id, IReadOnlyDictionary<string, Answer> answers)
        => Response.Read(Catalog.GetInstrument(id), Guard.NotNull(answers)).Required();

    /// <inheritdoc/>
    public bool TryRespond(InstrumentId id, IReadOnlyDictionary<string, Answer> answers, out Response response)
    {
        response = Response.Read(Catalog.GetInstrument(id), Guard.NotNull(answers));
        return response.IsValid;
    }

    /// <inheritdoc/>
    public ScoreResult Score(Response response) => Score(response, ScoringChoice.AsPublished);

    /// <inheritdoc/>
    public ScoreResult Score(Response response, ScoringChoice choice) => _scorer.Score(Guard.NotNull(response), Guard.NotNull(choice));

    /// <inheritdoc/>
    public ScoreInterpretation Interpret(ScoreResult score, Audience audience, LanguageTag language)
        => _interpreter.Interpret(Guard.NotNull(score), Guard.Defined(audience), Guard.NotNull(language));

    /// <inheritdoc/>
    public Advice Recommend(ScoreResult score, Audience audience, LanguageTag language)
        => _advisor.Recommend(Guard.NotNull(score), Guard.Defined(audience), Guard.NotNull(language));

    /// <inheritdoc/>
    public Course Track(IEnumerable<TrackedSession> sessions) => Track(sessions, _hostKnows.Value);

    /// <inheritdoc/>
    public Course Track(IEnumerable<TrackedSession> sessions, CourseOptions options) => _tracker.Track([.. Guard.NotNull(sessions)], Guard.NotNull(options));

    /// <inheritdoc/>
    public CourseInterpretation Interpret(Course course, Audience audience, LanguageTag language)
        => _courseInterpreter.Interpret(Guard.NotNull(course), Guard.Defined(audience), Guard.NotNull(language));

    /// <inheritdoc/>
    public Advice Recommend(Course course, Audience audience, LanguageTag language)
        => _courseAdvisor.Recommend(Guard.NotNull(course), Guard.Defined(audience), Guard.NotNull(language));
}
