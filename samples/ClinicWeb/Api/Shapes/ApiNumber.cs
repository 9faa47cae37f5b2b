using TrustContent.Tracking;

namespace ClinicWeb.Api.Shapes;

/// <summary>A number, if there are enough ratings for it.</summary>
/// <param name="Used">How many ratings there are.</param>
/// <param name="Minimum">How many it needs.</param>
/// <param name="NotEstablished">Why there is none.</param>
public sealed record ApiNumber(int Used, int Minimum, NotEstablishedReason? NotEstablished, double? Value)
{
    public static ApiNumber Of(Finding<double> finding) => new(finding.Used, finding.Minimum, finding.WhyNot, finding.IsEstablished ? finding.Value : null);
}
