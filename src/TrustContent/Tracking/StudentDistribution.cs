namespace TrustContent.Tracking;

/// <summary>Quantiles of Student's t distribution for whole degrees of freedom.</summary>
internal static class StudentDistribution
{
    /// <summary>The value that 95 % of cases lie within, either side of 0.</summary>
    public static double TwoSided95(int degreesOfFreedom)
    {
        var (low, high) = (0.0, 1000.0);
        while (true)
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high)
            {
                return middle;
            }

            (low, high) = Within(middle, degreesOfFreedom) < 0.95 ? (middle, high) : (low, middle);
        }
    }

    /// <summary>The share of cases within t either side of 0 (Abramowitz &amp; Stegun 26.7.3 and 26.7.4).</summary>
    private static double Within(double t, int n)
    {
        var angle = Math.Atan(t / Math.Sqrt(n));
        var square = Math.Cos(angle) * Math.Cos(angle);
        var isOdd = n % 2 == 1;
        var term = isOdd ? Math.Cos(angle) : 1;
        var sum = n == 1 ? 0 : term;
        for (var k = isOdd ? 3 : 2; k <= n - 2; k += 2)
        {
            term *= square * (k - 1) / k;
            sum += term;
        }

        return isOdd ? 2 / Math.PI * (angle + (Math.Sin(angle) * sum)) : Math.Sin(angle) * sum;
    }
}
