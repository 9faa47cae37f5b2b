using TrustContent.Catalog;

namespace TrustContent.Tests.Tracking;

/// <summary>Made-up norms.</summary>
internal static class Norms
{
    public static LocalNorm Pulse(double withinSd = 0.5, double betweenSd = 1.2, double alpha = 0.84, bool isSmall = false, string? fingerprint = null)
        => Of(InstrumentId.TrustPulse, withinSd, betweenSd, alpha, isSmall, fingerprint);

    public static LocalNorm Of(InstrumentId id, double withinSd, double betweenSd, double alpha, bool isSmall = false, string? fingerprint = null)
    {
        var instrument = Some.Trust.Catalog.GetInstrument(id);
        return new LocalNorm(
            id,
            instrument.Version,
            fingerprint ?? instrument.KeyFingerprint,
            instrument.Metric,
            new NormProvenance("Test clinic", "2026-11-23", "first-complete:3-5"),
            isSmall ? 99 : 100,
            10,
            0.2,
            [new ScaleNorm(ScaleId.Total, 99, 8, betweenSd, withinSd, 80, 0.05, 70, [new ReliabilityEstimate(ReliabilityKind.Alpha, alpha, null, null, 100)])]);
    }
}
