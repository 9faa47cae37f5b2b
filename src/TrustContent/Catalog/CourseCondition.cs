namespace TrustContent.Catalog;

/// <summary>What must be so for a rule about a course to speak: an event, or a report.</summary>
public sealed class CourseCondition
{
    internal CourseCondition(
        CourseEventKind? kind,
        ReportKind? report)
    {
        Event = kind;
        Report = report;
    }

    /// <summary>The event, or <see langword="null"/> for a report.</summary>
    public CourseEventKind? Event { get; }

    /// <summary>The report, or <see langword="null"/> for an event.</summary>
    public ReportKind? Report { get; }
}
