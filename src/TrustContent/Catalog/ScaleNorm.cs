using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>What one site's data say about the scores of one scale.</summary>
public sealed class ScaleNorm
{
    internal ScaleNorm(
        ScaleId scale,
        int clients,
        double mean,
        double betweenClientSd,
        double? withinClientSd,
        int repeatedClients,
        double? icc,
        double? effectiveClients,
        IEnumerable<ReliabilityEstimate> reliabilities)
    {
        Scale = scale;
        Clients = clients;
        Mean = mean;
        BetweenClientSd = betweenClientSd;
        WithinClientSd = withinClientSd;
        RepeatedClients = repeatedClients;
        Icc = icc;
        EffectiveClients = effectiveClients;
        Reliabilities = Frozen.List(reliabilities);
    }

    /// <summary>The scale.</summary>
    public ScaleId Scale { get; }

    /// <summary>The clients with a score, one session each.</summary>
    public int Clients { get; }

    /// <summary>The mean of their scores, in the norm's metric.</summary>
    public double Mean { get; }

    /// <summary>The standard deviation of their scores: between clients, for a position among them.</summary>
    public double BetweenClientSd { get; }

    /// <summary>The pooled standard deviation of one client's scores across sessions: for change. <see langword="null"/> if too few clients repeat.</summary>
    public double? WithinClientSd { get; }

    /// <summary>On how many clients with two or more scored sessions the latter rests.</summary>
    public int RepeatedClients { get; }

    /// <summary>The share of variance that lies between therapists, or <see langword="null"/> if it cannot be told.</summary>
    public double? Icc { get; }

    /// <summary>The clients corrected for sharing therapists: n / (1 + (m - 1) * ICC), m being clients a therapist.</summary>
    public double? EffectiveClients { get; }

    /// <summary>The reliability, by method.</summary>
    public IReadOnlyList<ReliabilityEstimate> Reliabilities { get; }
}
