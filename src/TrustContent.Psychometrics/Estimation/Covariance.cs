using MathNet.Numerics.LinearAlgebra;

namespace TrustContent.Psychometrics.Estimation;

/// <summary>Covariance matrices of items, and what alpha makes of one.</summary>
internal static class Covariance
{
    private const double Smallest = 1e-10;

    /// <summary>The covariances of complete cases, with n - 1.</summary>
    public static Matrix<double> Of(IReadOnlyList<double[]> cases)
    {
        var values = Matrix<double>.Build.DenseOfRowArrays(cases);
        var means = values.ColumnSums() / cases.Count;
        values.MapIndexedInplace((_, item, value) => value - means[item]);
        return values.TransposeThisAndMultiply(values) / (cases.Count - 1);
    }

    /// <summary>Raw alpha: k / (k - 1) × (1 - sum of variances / variance of the sum).</summary>
    public static double? Alpha(Matrix<double> covariance)
    {
        var items = covariance.RowCount;
        var ofSum = Sum(covariance);
        return items < 2 || !HasVariance(covariance, ofSum) ? null : items / (items - 1.0) * (1 - (covariance.Trace() / ofSum));
    }

    public static double Sum(Matrix<double> covariance) => covariance.RowSums().Sum();

    /// <summary>Whether a variance is more than what rounding leaves of none.</summary>
    public static bool HasVariance(Matrix<double> covariance, double variance) => variance > Smallest * covariance.Diagonal().Sum() && variance > 0;

    public static Matrix<double>? Correlation(Matrix<double> covariance)
    {
        var variances = covariance.Diagonal();
        return variances.Any(variance => !HasVariance(covariance, variance))
            ? null
            : covariance.MapIndexed((row, column, value) => row == column ? 1 : value / Math.Sqrt(variances[row] * variances[column]));
    }

    public static bool IsPositiveDefinite(Matrix<double> symmetric)
    {
        var values = symmetric.Evd(Symmetricity.Symmetric).EigenValues.Select(value => value.Real).ToArray();
        return values.Min() > Smallest * values.Max();
    }
}
