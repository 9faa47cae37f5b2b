using ClinicWeb.Courses;

namespace ClinicWeb.Api.Shapes;

/// <summary>What a therapist may see of one questionnaire across sessions.</summary>
/// <param name="LastAnswers">The newest answers that are shared, without those that never reach the therapist; null if there are none.</param>
public sealed record ApiClientCourse(ApiTracked Tracked, ApiLastAnswers? LastAnswers)
{
    public static ApiClientCourse Of(CourseOfClient view) => new(
        ApiTracked.Of(view.Course, view.Interpretation, view.Notices, view.Advice),
        view.LastAnswers is { } last ? ApiLastAnswers.Of(last, view.LastSession!.Value) : null);
}
