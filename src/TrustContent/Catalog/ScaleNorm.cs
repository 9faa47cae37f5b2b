using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>What one site's data say about the scores of one scale.</summary>
public sealed class ScaleNorm
{
    /// <summary>Records what the data say.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="clients">The clients with a score, one session each; at least 2.</param>
    /// <param name="mean">The mean of their scores.</param>
    /// <param name="betweenClientSd">The standard deviation of their scores.</param>
    /// <param name="withinClientSd">The pooled standard deviation of one client's scores across sessions.</param>
    /// <param name="repeatedClients">The clients with two or more scored sessions.</param>
    /// <param name="icc">The share of variance between therapists, 0 to 1.</param>
    /// <param name="effectiveClients">The clients corrected for sharing therapists; at most <paramref name="clients"/>.</param>
    /// <param name="reliabilities">The reliability, by method, each method once.</param>
    /// <exception cref="ArgumentException">A number is not finite or impossible, or two numbers contradict each other.</exception>
    public ScaleNorm(
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
        Scale = Guard.NotNull(scale);
        Clients = Guard.AtLeast(2, clients);
        Mean = Guard.Finite(mean);
        BetweenClientSd = Guard.NotNegative(betweenClientSd);
        WithinClientSd = withinClientSd is { } within ? Guard.NotNegative(within, nameof(withinClientSd)) : null;
        RepeatedClients = Guard.AtLeast(0, repeatedClients);
        Icc = Guard.Share(icc);
        EffectiveClients = Guard.Finite(effectiveClients);
        Reliabilities = Frozen.List(Guard.NotNull(reliabilities));
        if (effectiveClients <= 0 || effectiveClients > clients || effectiveClients.HasValue != icc.HasValue)
        {
            throw new ArgumentException("Effective clients come with an ICC, are above 0 and at most as many as the clients.", nameof(effectiveClients));
        }

        if (withinClientSd is not null && repeatedClients == 0)
        {
            throw new ArgumentException("A standard deviation within clients needs clients with two or more sessions.", nameof(withinClientSd));
        }

        if (Reliabilities.GroupBy(estimate => estimate.Kind).Any(kind => kind.Count() > 1))
        {
            throw new ArgumentException("A kind of reliability stands twice.", nameof(reliabilities));
        }
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

    /// <summary>The clients corrected for sharing therapists: n / (1 + (m - 1) * ICC), m being the clients that a client's therapist has, on average over clients.</summary>
    public double? EffectiveClients { get; }

    /// <summary>The reliability, by method.</summary>
    public IReadOnlyList<ReliabilityEstimate> Reliabilities { get; }
}
