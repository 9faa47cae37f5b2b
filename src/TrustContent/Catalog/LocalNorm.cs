using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>What one site's own data say about an instrument's scores. It belongs to that site, and carries no percentiles and no cut-offs.</summary>
public sealed class LocalNorm
{
    internal LocalNorm(
        InstrumentId instrument,
        string version,
        string keyFingerprint,
        ScoreMetric metric,
        NormProvenance provenance,
        int clients,
        int therapists,
        double largestTherapistShare,
        IEnumerable<NormShortfall> shortfalls,
        IEnumerable<ScaleNorm> scales)
    {
        Instrument = instrument;
        Version = version;
        KeyFingerprint = keyFingerprint;
        Metric = metric;
        Provenance = provenance;
        Clients = clients;
        Therapists = therapists;
        LargestTherapistShare = largestTherapistShare;
        Shortfalls = Frozen.List(shortfalls);
        Scales = Frozen.List(scales);
    }

    /// <summary>The instrument.</summary>
    public InstrumentId Instrument { get; }

    /// <summary>The version of its key.</summary>
    public string Version { get; }

    /// <summary>The key that made the scores.</summary>
    public string KeyFingerprint { get; }

    /// <summary>Whether the scores are sums or means.</summary>
    public ScoreMetric Metric { get; }

    /// <summary>Where the data come from.</summary>
    public NormProvenance Provenance { get; }

    /// <summary>The clients, one session each.</summary>
    public int Clients { get; }

    /// <summary>Their therapists.</summary>
    public int Therapists { get; }

    /// <summary>The share of clients that the busiest therapist has, 0 to 1.</summary>
    public double LargestTherapistShare { get; }

    /// <summary>What the sample lacks to serve as a norm; empty if nothing.</summary>
    public IReadOnlyList<NormShortfall> Shortfalls { get; }

    /// <summary>The scales in the instrument's order.</summary>
    public IReadOnlyList<ScaleNorm> Scales { get; }

    /// <summary>Whether the sample is too small or too lopsided to compare anybody with. It may then only be described.</summary>
    public bool IsDescriptiveOnly => Shortfalls.Count > 0;

    /// <summary>What it says about a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <returns>The scale's norm, or <see langword="null"/> if it has none.</returns>
    public ScaleNorm? Find(ScaleId scale) => Scales.FirstOrDefault(known => known.Scale == Guard.NotNull(scale));
}
