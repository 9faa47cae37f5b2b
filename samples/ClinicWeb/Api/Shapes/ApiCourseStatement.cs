using TrustContent.Tracking;

namespace ClinicWeb.Api.Shapes;

/// <summary>A sentence about a course.</summary>
public sealed record ApiCourseStatement(CourseStatementKind Kind, string Text, string? Scale);
