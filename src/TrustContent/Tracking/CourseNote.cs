using TrustContent.Internal;

namespace TrustContent.Tracking;

/// <summary>Something a reader of a course should know about how it was put together.</summary>
public sealed class CourseNote
{
    internal CourseNote(CourseNoteKind kind, IEnumerable<TrackedSession> sessions)
    {
        Kind = kind;
        Sessions = Frozen.List(sessions);
    }

    /// <summary>What it is.</summary>
    public CourseNoteKind Kind { get; }

    /// <summary>The sessions it is about; empty if it is about none in particular.</summary>
    public IReadOnlyList<TrackedSession> Sessions { get; }
}
