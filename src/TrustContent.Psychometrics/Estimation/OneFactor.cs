using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace TrustContent.Psychometrics.Estimation;

/// <summary>One common factor by minimum residuals (minres): the loadings that leave the smallest squared correlations unexplained.</summary>
internal static class OneFactor
{
    private const int FewestItems = 3;

    /// <summary>An item with no more of its own than this counts as a Heywood case; psych stops at the same value.</summary>
    private const double SmallestUniqueness = 0.005;

    private const double Tolerance = 1e-9;
    private const double FlatEnough = 1e-5;
    private const int MostSteps = 2000;

    /// <summary>Omega total and the standardized loadings, or why there are none.</summary>
    public static (Coefficient Omega, IReadOnlyList<double>? Loadings) Omega(Matrix<double> covariance, int cases)
    {
        var items = covariance.RowCount;
        var needed = Math.Max(Reliability.MinimumCasesForOmega, items + 1);
        if (items < FewestItems)
        {
            return (new Coefficient(new Refusal(RefusalReason.TooFewItems, items, FewestItems), cases), null);
        }

        if (cases < needed)
        {
            return (new Coefficient(new Refusal(RefusalReason.TooFewCases, cases, needed), cases), null);
        }

        if (Covariance.Correlation(covariance) is not { } correlation)
        {
            return (new Coefficient(new Refusal(RefusalReason.NoVariance), cases), null);
        }

        if (!Covariance.IsPositiveDefinite(correlation))
        {
            return (new Coefficient(new Refusal(RefusalReason.NotPositiveDefinite), cases), null);
        }

        if (Loadings(correlation) is not { } loadings)
        {
            return (new Coefficient(new Refusal(RefusalReason.NoConvergence), cases), null);
        }

        if (loadings.Any(loading => loading * loading > 1 - SmallestUniqueness))
        {
            return (new Coefficient(new Refusal(RefusalReason.ImproperSolution), cases), null);
        }

        var unique = loadings.Sum(loading => 1 - (loading * loading));
        return (new Coefficient(1 - (unique / Covariance.Sum(correlation)), cases), loadings.ToArray());
    }

    /// <summary>The loadings; beyond 1 where the solution is improper, <see langword="null"/> where none was found.</summary>
    private static Vector<double>? Loadings(Matrix<double> correlation)
    {
        var component = correlation.Evd(Symmetricity.Symmetric);
        var start = component.EigenVectors.Column(correlation.RowCount - 1) * Math.Sqrt(component.EigenValues[correlation.RowCount - 1].Real) * 0.8;
        var last = start;
        var objective = ObjectiveFunction.Gradient(
            loadings => 0.5 * OffDiagonal(correlation, loadings).PointwisePower(2).RowSums().Sum(),
            loadings => -2 * OffDiagonal(correlation, last = loadings) * loadings);
        try
        {
            last = new BfgsMinimizer(Tolerance, Tolerance, Tolerance * Tolerance, MostSteps).FindMinimum(objective, start).MinimizingPoint;
        }
        catch (OptimizationException)
        {
            // Where the search ended tells whether it was as good as done, or on its way out of all bounds.
        }

        var isFlat = (OffDiagonal(correlation, last) * last).InfinityNorm() <= FlatEnough;
        return !isFlat && last.All(loading => !(loading * loading > 1)) ? null : last.Sum() < 0 ? -last : last;
    }

    private static Matrix<double> OffDiagonal(Matrix<double> correlation, Vector<double> loadings)
    {
        var left = correlation - loadings.OuterProduct(loadings);
        left.SetDiagonal(new double[correlation.RowCount]);
        return left;
    }
}
