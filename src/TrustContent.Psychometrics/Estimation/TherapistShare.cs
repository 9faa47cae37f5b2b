namespace TrustContent.Psychometrics.Estimation;

/// <summary>How alike clients of one therapist are: ICC(1) of the one-way analysis of variance.</summary>
internal static class TherapistShare
{
    /// <summary>
    /// The share of variance between therapists, not below 0, and the clients that so many independent ones would equal.
    /// <see langword="null"/> if there is one therapist, or none has two clients, or all scores are the same.
    /// </summary>
    public static (double Icc, double EffectiveClients)? Of(IReadOnlyList<(string Therapist, double Score)> clients)
    {
        var groups = clients.GroupBy(client => client.Therapist, client => client.Score, StringComparer.Ordinal).Select(group => group.ToArray()).ToArray();
        var all = clients.Count;
        if (groups.Length < 2 || groups.Length == all)
        {
            return null;
        }

        var mean = clients.Sum(client => client.Score) / all;
        var between = groups.Sum(group => group.Length * Square((group.Sum() / group.Length) - mean)) / (groups.Length - 1);
        var within = groups.Sum(group => group.Sum(score => Square(score - (group.Sum() / group.Length)))) / (all - groups.Length);
        var ofClient = groups.Sum(group => (double)group.Length * group.Length) / all;
        var typical = (all - ofClient) / (groups.Length - 1);
        var whole = between + ((typical - 1) * within);
        if (whole <= 0)
        {
            return null;
        }

        // Chance alone makes half of all small shares negative; no share is below none.
        var icc = Math.Max(0, (between - within) / whole);
        return (icc, all / (1 + ((ofClient - 1) * icc)));
    }

    private static double Square(double value) => value * value;
}
