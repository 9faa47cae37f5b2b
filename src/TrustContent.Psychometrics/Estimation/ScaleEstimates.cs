using MathNet.Numerics.LinearAlgebra;
using TrustContent.Responses;

namespace TrustContent.Psychometrics.Estimation;

/// <summary>Everything that a sample says about one scale.</summary>
internal static class ScaleEstimates
{
    private static readonly MissingReason[] Reasons =
        [MissingReason.NotRecorded, MissingReason.Skipped, MissingReason.Declined, MissingReason.NotApplicable, MissingReason.NotAsked];

    public static ScaleReliability Of(ScaleItems scale, Sample sample, IReadOnlyList<SampleRow> picked)
    {
        var cases = picked.Select(scale.Of).OfType<double[]>().ToArray();
        var covariance = cases.Length > 1 ? Covariance.Of(cases) : null;
        var (omega, loadings) = Omega(scale, covariance, cases.Length);
        double? Share(Func<double[], bool> isAt) => cases.Length == 0 ? null : (double)cases.Count(isAt) / cases.Length;
        return new ScaleReliability(
            scale.Scale,
            cases.Length,
            picked.Count - cases.Length,
            Alpha(scale, covariance, cases.Length),
            omega,
            WithinPersons.Of(scale, sample),
            scale.WeightOfAll,
            scale.CountEqually && cases.Length > 0 ? cases.Sum(values => values.Sum()) / cases.Length : null,
            scale.CountEqually && covariance is not null ? Math.Sqrt(Math.Max(0, Covariance.Sum(covariance))) : null,
            Share(values => values.Select((value, at) => value.Equals(scale.Items[at].Lowest)).All(isAt => isAt)),
            Share(values => values.Select((value, at) => value.Equals(scale.Items[at].Highest)).All(isAt => isAt)),
            scale.Items.Select((_, at) => Item(scale, at, sample, cases, covariance, loadings?[at])));
    }

    public static Coefficient Alpha(ScaleItems scale, Matrix<double>? covariance, int cases)
    {
        var items = scale.Items.Count;
        if (!scale.CountEqually)
        {
            return new Coefficient(new Refusal(RefusalReason.ItemsCountUnequally), cases);
        }

        if (items < 2)
        {
            return new Coefficient(new Refusal(RefusalReason.TooFewItems, items, 2), cases);
        }

        if (cases < Reliability.MinimumCasesForAlpha)
        {
            return new Coefficient(new Refusal(RefusalReason.TooFewCases, cases, Reliability.MinimumCasesForAlpha), cases);
        }

        if (Covariance.Alpha(covariance!) is not { } alpha)
        {
            return new Coefficient(new Refusal(RefusalReason.NoVariance), cases);
        }

        var (low, high) = FeldtInterval.Of(alpha, cases, items);
        return new Coefficient(alpha, cases, low, high);
    }

    public static (Coefficient Omega, IReadOnlyList<double>? Loadings) Omega(ScaleItems scale, Matrix<double>? covariance, int cases)
        => !scale.CountEqually ? (new Coefficient(new Refusal(RefusalReason.ItemsCountUnequally), cases), null)
            : covariance is null ? (new Coefficient(new Refusal(RefusalReason.TooFewCases, cases, Reliability.MinimumCasesForOmega), cases), null)
            : OneFactor.Omega(covariance, cases);

    private static ItemStatistics Item(ScaleItems scale, int at, Sample sample, double[][] cases, Matrix<double>? covariance, double? loading)
    {
        var item = scale.Items[at];
        double? Share(double end) => cases.Length == 0 ? null : (double)cases.Count(values => values[at].Equals(end)) / cases.Length;
        var missing = sample.Rows.Select(row => row.WhyMissing(item.Position)).OfType<MissingReason>().GroupBy(reason => reason).ToDictionary(group => group.Key, group => group.Count());
        var isEnough = covariance is not null && cases.Length >= Reliability.MinimumCasesForAlpha && scale.CountEqually;
        return new ItemStatistics(
            item.Item.Id,
            item.IsReversed,
            cases.Length,
            cases.Length == 0 ? null : cases.Sum(values => values[at]) / cases.Length,
            covariance is null ? null : Math.Sqrt(covariance[at, at]),
            isEnough ? RestCorrelation(covariance!, at) : null,
            isEnough && covariance!.RowCount > 2 ? Covariance.Alpha(covariance.RemoveRow(at).RemoveColumn(at)) : null,
            loading,
            Share(item.Lowest),
            Share(item.Highest),
            Reasons.ToDictionary(reason => reason, reason => missing.TryGetValue(reason, out var count) ? count : 0));
    }

    private static double? RestCorrelation(Matrix<double> covariance, int at)
    {
        var own = covariance[at, at];
        var shared = covariance.Row(at).Sum() - own;
        var rest = Covariance.Sum(covariance) - own - (2 * shared);
        return Covariance.HasVariance(covariance, own) && Covariance.HasVariance(covariance, rest) ? shared / Math.Sqrt(own * rest) : null;
    }
}
