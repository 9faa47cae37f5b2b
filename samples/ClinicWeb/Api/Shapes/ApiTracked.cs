using TrustContent.Recommendations;
using TrustContent.Tracking;

namespace ClinicWeb.Api.Shapes;

/// <summary>What sessions come to. Show the notices first.</summary>
/// <param name="Notices">What has to be said at once; they stand before everything else.</param>
/// <param name="Statements">What the course may and may not mean, in the order in which to show it.</param>
/// <param name="NextQuestions">What the next check-in may ask.</param>
/// <param name="Advice">What to do next; null if what it rests on is not shared.</param>
public sealed record ApiTracked(
    IReadOnlyList<ApiNotice> Notices, ApiCourse Course, IReadOnlyList<ApiCourseStatement> Statements, IReadOnlyList<string> NextQuestions, ApiAdvice? Advice)
{
    public static ApiTracked Of(Course course, CourseInterpretation interpretation, IEnumerable<SafetyNotice> notices, Advice? advice) => new(
        [.. notices.Select(ApiNotice.Of)],
        ApiCourse.Of(course, interpretation.Audience),
        [.. interpretation.Statements.Select(said => new ApiCourseStatement(said.Kind, said.Text, said.Scale?.Value))],
        interpretation.NextQuestions,
        advice is null ? null : ApiAdvice.Of(advice));
}
