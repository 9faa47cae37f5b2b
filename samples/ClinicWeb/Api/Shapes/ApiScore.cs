using TrustContent.Catalog;
using TrustContent.Scoring;

namespace ClinicWeb.Api.Shapes;

/// <summary>Scores, each with all that is needed to follow it by hand.</summary>
/// <param name="Key">The fingerprint of the scoring key.</param>
/// <param name="Verification">How surely the key is known.</param>
public sealed record ApiScore(string Instrument, string Version, string Key, ScoreDirection Direction, Verification Verification, IReadOnlyDictionary<string, ApiScaleScore> Scales)
{
    public static ApiScore Of(ScoreResult score) => new(
        score.Instrument.Id.Value, score.Instrument.Version, score.Instrument.KeyFingerprint, score.Instrument.Direction, score.Instrument.Verification,
        score.Scales.ToDictionary(scale => scale.Id.Value, ApiScaleScore.Of, StringComparer.Ordinal));
}
