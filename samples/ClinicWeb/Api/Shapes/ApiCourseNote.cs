using TrustContent.Tracking;

namespace ClinicWeb.Api.Shapes;

/// <summary>What limits a course.</summary>
public sealed record ApiCourseNote(CourseNoteKind Kind, IReadOnlyList<string> Sessions)
{
    public static ApiCourseNote Of(CourseNote note) => new(note.Kind, [.. note.Sessions.Select(ApiSession.NameOf)]);
}
