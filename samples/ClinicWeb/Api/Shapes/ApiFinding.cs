using TrustContent.Tracking;

namespace ClinicWeb.Api.Shapes;

/// <summary>A finding, if there are enough ratings for it.</summary>
/// <param name="Used">How many ratings there are.</param>
/// <param name="Minimum">How many it needs.</param>
/// <param name="NotEstablished">Why there is none.</param>
public sealed record ApiFinding<T>(int Used, int Minimum, NotEstablishedReason? NotEstablished, T? Value)
    where T : class
{
    internal static ApiFinding<T> Of<TFrom>(Finding<TFrom> finding, Func<TFrom, T> shape)
        where TFrom : notnull
        => new(finding.Used, finding.Minimum, finding.WhyNot, finding.IsEstablished ? shape(finding.Value) : null);
}
