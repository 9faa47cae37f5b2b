using TrustContent.Catalog;

namespace TrustContent.Psychometrics.Estimation;

/// <summary>The norm of one scale: its scores between clients, and within clients across sessions.</summary>
internal static class ScaleNorms
{
    /// <summary>The scale's norm, or <see langword="null"/> if fewer than two clients have a score.</summary>
    public static ScaleNorm? Of(ScaleItems scale, Sample sample, IReadOnlyList<SampleRow> picked)
    {
        var scored = picked.Where(row => row.Value(scale.Index) is not null).Select(row => (Therapist: row.Therapist!, Score: row.Value(scale.Index)!.Value)).ToArray();
        if (scored.Length < 2)
        {
            return null;
        }

        var mean = scored.Sum(client => client.Score) / scored.Length;
        var between = Math.Sqrt(scored.Sum(client => (client.Score - mean) * (client.Score - mean)) / (scored.Length - 1));
        var (within, repeated) = WithinClients(scale, sample);
        var share = TherapistShare.Of(scored);
        return new ScaleNorm(scale.Scale.Id, scored.Length, mean, between, within, repeated, share?.Icc, share?.EffectiveClients, Reliabilities(scale, sample, picked));
    }

    private static (double? Sd, int Clients) WithinClients(ScaleItems scale, Sample sample)
    {
        var repeated = sample.Rows.Where(row => row.Value(scale.Index) is not null)
            .GroupBy(row => row.Client, row => row.Value(scale.Index)!.Value, StringComparer.Ordinal)
            .Select(client => client.ToArray()).Where(scores => scores.Length > 1).ToArray();
        if (repeated.Length < LocalNorms.MinimumRepeatedClients)
        {
            return (null, repeated.Length);
        }

        var squares = repeated.Sum(scores => scores.Sum(score => (score - scores.Average()) * (score - scores.Average())));
        return (Math.Sqrt(squares / repeated.Sum(scores => scores.Length - 1)), repeated.Length);
    }

    private static IEnumerable<ReliabilityEstimate> Reliabilities(ScaleItems scale, Sample sample, IReadOnlyList<SampleRow> picked)
    {
        var estimates = ScaleEstimates.Of(scale, sample, picked);
        var (alpha, omega, within) = (estimates.Alpha, estimates.OmegaTotal, estimates.WithinPerson);
        if (alpha.Value is { } ofAlpha)
        {
            yield return new ReliabilityEstimate(ReliabilityKind.Alpha, ofAlpha, alpha.Low, alpha.High, alpha.Cases);
        }

        if (omega.Value is { } ofOmega)
        {
            yield return new ReliabilityEstimate(ReliabilityKind.OmegaTotal, ofOmega, null, null, omega.Cases);
        }

        if (within.Rc.Value is { } rc)
        {
            yield return new ReliabilityEstimate(ReliabilityKind.WithinPerson, rc, null, null, within.Persons);
        }
    }
}
