namespace TrustContent.Charts.Drawing;

/// <summary>Where scores lie from bottom to top: always the whole range that is possible.</summary>
internal sealed class ScoreAxis(double minimum, double maximum, double top, double bottom)
{
    private const int MostTicks = 9;

    private static readonly double[] Steps = [0.25, 0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500];

    public double this[double score] => bottom - ((score - minimum) / (maximum - minimum) * (bottom - top));

    /// <summary>The two ends and round scores between them.</summary>
    public IReadOnlyList<double> Ticks()
    {
        var range = maximum - minimum;
        var step = Steps.FirstOrDefault(each => each >= 1 && range / each <= MostTicks) is var found and > 0 ? found : range;
        var between = Enumerable.Range(1, MostTicks + 1)
            .Select(each => (Math.Floor(minimum / step) + each) * step)
            .Where(score => score - minimum > step * 0.5 && maximum - score > step * 0.5);
        return [minimum, .. between, maximum];
    }
}
