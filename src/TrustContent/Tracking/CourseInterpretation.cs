using TrustContent.Catalog;
using TrustContent.Internal;
using TrustContent.Localization;

namespace TrustContent.Tracking;

/// <summary>What may and may not be said about a course, to one audience in one language.</summary>
public sealed class CourseInterpretation
{
    internal CourseInterpretation(Audience audience, LanguageResolution language, IEnumerable<CourseStatement> statements, IEnumerable<string> nextQuestions, CourseLabels? labels)
    {
        Audience = audience;
        Language = language;
        Statements = Frozen.List(statements);
        NextQuestions = Frozen.List(nextQuestions);
        Labels = labels;
    }

    /// <summary>For whom it is said.</summary>
    public Audience Audience { get; }

    /// <summary>Which language was asked for and which answered.</summary>
    public LanguageResolution Language { get; }

    /// <summary>The statements in the order in which to show them.</summary>
    public IReadOnlyList<CourseStatement> Statements { get; }

    /// <summary>What the next check-in may ask the client, if the latest rating is a drop: whether the two talked about it, and if so, whether it helped. Yes, no, or no answer.</summary>
    public IReadOnlyList<string> NextQuestions { get; }

    /// <summary>The words of a picture of the course, or <see langword="null"/> where there may be none: there are too few ratings, or the course is not meant for this audience.</summary>
    public CourseLabels? Labels { get; }
}
