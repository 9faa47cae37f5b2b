using TrustContent.Interpretation;

namespace ClinicWeb.Api.Shapes;

/// <summary>First against last, and whether it is more than measurement error.</summary>
public sealed record ApiChange(double Observed, ReliableChangeVerdict Verdict, double? Threshold, double? Index);
