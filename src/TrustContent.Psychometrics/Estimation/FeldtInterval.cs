using MathNet.Numerics.Distributions;

namespace TrustContent.Psychometrics.Estimation;

/// <summary>The 95 % interval of alpha after Feldt (1965): (1 - alpha) / (1 - sample alpha) follows F with n - 1 and (n - 1)(k - 1) degrees of freedom.</summary>
internal static class FeldtInterval
{
    private const double Outside = 0.05;

    public static (double Low, double High) Of(double alpha, int cases, int items)
    {
        var (first, second) = (cases - 1.0, (cases - 1.0) * (items - 1));
        return (1 - ((1 - alpha) * F(first, second, 1 - (Outside / 2))), 1 - ((1 - alpha) * F(first, second, Outside / 2)));
    }

    // Through beta, whose quantile lies between 0 and 1: a search for that of F must guess where to begin, and fails for few cases.
    private static double F(double first, double second, double probability)
    {
        var below = Beta.InvCDF(first / 2, second / 2, probability);
        return second * below / (first * (1 - below));
    }
}
