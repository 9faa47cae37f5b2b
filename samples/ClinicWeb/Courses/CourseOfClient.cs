using TrustContent.Charts;
using TrustContent.Recommendations;
using TrustContent.Responses;
using TrustContent.Tracking;

namespace ClinicWeb.Courses;

/// <summary>What a therapist may see of one questionnaire across sessions.</summary>
public sealed record CourseOfClient(Course Course, CourseInterpretation Interpretation, CoursePicture? Picture, IReadOnlyList<SafetyNotice> Notices, Advice? Advice, Response? LastAnswers, int? LastSession);
