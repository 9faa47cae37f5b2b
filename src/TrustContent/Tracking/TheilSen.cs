using TrustContent.Interpretation;

namespace TrustContent.Tracking;

/// <summary>The Theil-Sen slope with Sen's interval.</summary>
internal static class TheilSen
{
    /// <summary>The trend of points whose x all differ.</summary>
    public static Trend Fit(IReadOnlyList<(double X, double Y)> points)
    {
        var slopes = new List<double>();
        for (var i = 0; i < points.Count; i++)
        {
            for (var j = i + 1; j < points.Count; j++)
            {
                slopes.Add((points[j].Y - points[i].Y) / (points[j].X - points[i].X));
            }
        }

        slopes.Sort();

        // The ranks of the ends follow from the normal approximation to Kendall's S, corrected for ties; rounded outwards.
        var half = NormalDistribution.TwoSided(0.95) * Math.Sqrt(VarianceOfS(points));
        var rank = Math.Max(1, (int)Math.Floor((slopes.Count - half) / 2));
        return new Trend(Statistics.Median(slopes), slopes[rank - 1], slopes[slopes.Count - rank]);
    }

    private static double VarianceOfS(IReadOnlyList<(double X, double Y)> points)
    {
        static double Term(double n) => n * (n - 1) * ((2 * n) + 5);
        return (Term(points.Count) - points.GroupBy(point => point.Y).Sum(tied => Term(tied.Count()))) / 18;
    }
}
