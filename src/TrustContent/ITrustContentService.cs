using System.Diagnostics.CodeAnalysis;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Interpretation;
using TrustContent.Localization;
using TrustContent.Questionnaires;
using TrustContent.Recommendations;
using TrustContent.Responses;
using TrustContent.Scoring;
using TrustContent.Tracking;

namespace TrustContent;

/// <summary>The front door: words about trust, questionnaires and their scores, and the next step.</summary>
/// <remarks>
/// Immutable and safe to use from any thread. Language and audience are always arguments. Not a diagnosis, not a medical
/// device, not a crisis service.
/// </remarks>
public interface ITrustContentService
{
    /// <summary>What there is, apart from words.</summary>
    TrustCatalog Catalog { get; }

    /// <summary>What the host left unsaid and should say; log these at start-up.</summary>
    IReadOnlyList<Issue> Warnings { get; }

    /// <summary>Sentences in the reader's language, with its numbers, dates, lists and plurals: for what a host says itself.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The sentences, in the language asked for or, visibly, in another.</returns>
    Phrasebook GetPhrasebook(LanguageTag language);

    /// <summary>All topics, each in the language asked for or, visibly, in another.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The topics in the catalog's order.</returns>
    IReadOnlyList<Topic> GetTopics(LanguageTag language);

    /// <summary>The topics that are wanted, each in the language asked for or, visibly, in another.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="filter">Which topics.</param>
    /// <returns>The topics in the catalog's order.</returns>
    IReadOnlyList<Topic> GetTopics(LanguageTag language, TopicFilter filter);

    /// <summary>Searches the words of all topics.</summary>
    /// <param name="query">What the reader looks for, in a few words.</param>
    /// <param name="language">The reader's language, in which to search.</param>
    /// <param name="filter">Among which topics.</param>
    /// <returns>The topics that fit, best first; none if no word of the query is found.</returns>
    IReadOnlyList<TopicMatch> SearchTopics(string query, LanguageTag language, TopicFilter filter);

    /// <summary>A topic in the language asked for or, visibly, in another.</summary>
    /// <param name="id">The topic.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The topic.</returns>
    /// <exception cref="TrustContentException">There is no such topic (<c>TC1015</c>).</exception>
    Topic GetTopic(TopicId id, LanguageTag language);

    /// <summary>A topic, if there is such a one.</summary>
    /// <param name="id">The topic.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="topic">The topic, if the result is <see langword="true"/>.</param>
    /// <returns>Whether there is such a topic.</returns>
    bool TryGetTopic(TopicId id, LanguageTag language, [NotNullWhen(true)] out Topic? topic);

    /// <summary>What an instrument is called and what its scales mean; also for instruments whose wording does not ship.</summary>
    /// <param name="id">The instrument.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The description, in the language asked for or, visibly, in another.</returns>
    /// <exception cref="TrustContentException">There is no such instrument (<c>TC1016</c>).</exception>
    InstrumentDescription GetInstrument(InstrumentId id, LanguageTag language);

    /// <summary>A questionnaire, whole and in exactly the language asked for or a parent of it.</summary>
    /// <param name="id">The instrument.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The questionnaire.</returns>
    /// <exception cref="TrustContentException">There is no such instrument (<c>TC1016</c>), its wording is not here (<c>TC2003</c>) or not in that language (<c>TC2002</c>).</exception>
    Questionnaire GetQuestionnaire(InstrumentId id, LanguageTag language);

    /// <summary>A questionnaire, if it can be shown in the language.</summary>
    /// <param name="id">The instrument.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="questionnaire">The questionnaire, if the result is <see langword="true"/>.</param>
    /// <returns>Whether it can be shown.</returns>
    bool TryGetQuestionnaire(InstrumentId id, LanguageTag language, [NotNullWhen(true)] out Questionnaire? questionnaire);

    /// <summary>Checks answers against an instrument, with or without its wording.</summary>
    /// <param name="id">The instrument.</param>
    /// <param name="answers">Answers by item id, such as <c>"3"</c> or <c>"hurt"</c>. An item that is left out is missing.</param>
    /// <returns>The response.</returns>
    /// <exception cref="TrustContentException">There is no such instrument (<c>TC1016</c>), or answers cannot be used (<c>TC3xxx</c>, all of them together).</exception>
    Response Respond(InstrumentId id, IReadOnlyDictionary<string, Answer> answers);

    /// <summary>Checks answers against an instrument without throwing for them.</summary>
    /// <param name="id">The instrument.</param>
    /// <param name="answers">Answers by item id. An item that is left out is missing.</param>
    /// <param name="response">The response; if the result is <see langword="false"/>, its issues say what is wrong.</param>
    /// <returns>Whether all answers can be used.</returns>
    /// <exception cref="TrustContentException">There is no such instrument (<c>TC1016</c>).</exception>
    bool TryRespond(InstrumentId id, IReadOnlyDictionary<string, Answer> answers, out Response response);

    /// <summary>Scores a response as its instrument says.</summary>
    /// <param name="response">The response. One with invalid answers gets no score, and says why.</param>
    /// <returns>The scores, each with its explanation.</returns>
    ScoreResult Score(Response response);

    /// <summary>Scores a response as the caller chooses; the result records the choice.</summary>
    /// <param name="response">The response.</param>
    /// <param name="choice">What to do other than the instrument says.</param>
    /// <returns>The scores, each with its explanation.</returns>
    /// <exception cref="TrustContentException">The choice is impossible for the instrument (<c>TC4004</c>).</exception>
    ScoreResult Score(Response response, ScoringChoice choice);

    /// <summary>Says what a result may and may not mean.</summary>
    /// <param name="score">The result.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The statements in the order in which to show them.</returns>
    ScoreInterpretation Interpret(ScoreResult score, Audience audience, LanguageTag language);

    /// <summary>Says what to do next: safety notices first, then topics with reasons, or why there are none.</summary>
    /// <param name="score">The result. Signals count even where nothing could be scored.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The advice.</returns>
    Advice Recommend(ScoreResult score, Audience audience, LanguageTag language);

    /// <summary>Puts the sessions of one client together: change, drops and what became of them, two voices; with the host's norms.</summary>
    /// <param name="sessions">The sessions of one client, in any order; those without a rating too, so that gaps are known.</param>
    /// <returns>The course.</returns>
    /// <exception cref="TrustContentException">The sessions do not make one series (<c>TC5xxx</c>, all problems together).</exception>
    Course Track(IEnumerable<TrackedSession> sessions);

    /// <summary>Puts the sessions of one client together, with what the caller knows beside them.</summary>
    /// <param name="sessions">The sessions of one client, in any order.</param>
    /// <param name="options">Norms, measurement errors, the expected interval.</param>
    /// <returns>The course.</returns>
    /// <exception cref="TrustContentException">The sessions do not make one series, or a norm is of another (<c>TC5xxx</c>, all problems together).</exception>
    Course Track(IEnumerable<TrackedSession> sessions, CourseOptions options);

    /// <summary>Says what a course may and may not mean.</summary>
    /// <param name="course">The course.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The statements in the order in which to show them.</returns>
    CourseInterpretation Interpret(Course course, Audience audience, LanguageTag language);

    /// <summary>Says what to do next after the latest session of a course, and not the same every week.</summary>
    /// <param name="course">The course.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The advice.</returns>
    Advice Recommend(Course course, Audience audience, LanguageTag language);
}
