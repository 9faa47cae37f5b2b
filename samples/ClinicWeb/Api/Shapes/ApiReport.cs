using TrustContent.Catalog;
using TrustContent.Tracking;

namespace ClinicWeb.Api.Shapes;

/// <summary>What a client reported that the reader may know.</summary>
public sealed record ApiReport(ReportKind Kind, string Session, string? Signal)
{
    public static ApiReport Of(RatingReport report) => new(report.Kind, ApiSession.NameOf(report.Session), report.Signal?.Value);
}
