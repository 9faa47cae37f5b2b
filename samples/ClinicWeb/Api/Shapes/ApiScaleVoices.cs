using TrustContent.Tracking;

namespace ClinicWeb.Api.Shapes;

/// <summary>The client's scores beside what the therapist expected.</summary>
public sealed record ApiScaleVoices(IReadOnlyList<ApiVoicePair> Pairs, ApiNumber MeanDifference, ApiNumber MeanAbsoluteDifference)
{
    public static ApiScaleVoices Of(ScaleVoices voices) => new(
        [.. voices.Pairs.Select(pair => new ApiVoicePair(ApiSession.NameOf(pair.Session), pair.Client, pair.Therapist, pair.Difference))],
        ApiNumber.Of(voices.MeanDifference), ApiNumber.Of(voices.MeanAbsoluteDifference));
}
