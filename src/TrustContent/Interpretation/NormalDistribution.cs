namespace TrustContent.Interpretation;

/// <summary>Quantiles of the standard normal distribution.</summary>
internal static class NormalDistribution
{
    /// <summary>How many standard deviations either side of the mean hold this share of all cases, such as 1.96 for 0.95.</summary>
    public static double TwoSided(double confidence)
    {
        // Bisection on the distribution function: exact to the last bits, and nothing to look up.
        var (low, high) = (0.0, 40.0);
        while (true)
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high)
            {
                return middle;
            }

            (low, high) = Within(middle) < confidence ? (middle, high) : (low, middle);
        }
    }

    /// <summary>The share of cases within z standard deviations of the mean.</summary>
    private static double Within(double z)
    {
        if (z > 8)
        {
            return 1;
        }

        // The density times z + z^3/3 + z^5/15 + ..., which converges for every z (Abramowitz & Stegun 26.2.11).
        var term = z;
        var sum = z;
        for (var n = 3.0; Math.Abs(term) > sum * 1e-17; n += 2)
        {
            term *= z * z / n;
            sum += term;
        }

        return 2 * sum * Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
    }
}
