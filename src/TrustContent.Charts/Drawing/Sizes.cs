namespace TrustContent.Charts.Drawing;

/// <summary>How large things are, all from one unit, so that a larger picture has larger letters.</summary>
internal sealed class Sizes(double unit)
{
    public double Unit { get; } = unit;

    public double Title => 21 * Unit;

    public double Text => 14.5 * Unit;

    public double Small => 13 * Unit;

    public double Line => 17.5 * Unit;

    public double Margin => 18 * Unit;

    public double Gap => 8 * Unit;

    public double Sample => 34 * Unit;

    public double LaneHeight => 22 * Unit;

    public double Mark => 10 * Unit;

    /// <summary>Larger than a rating's, so that it shows around a rating that it is equal to.</summary>
    public double GuessMark => 15 * Unit;

    public double EventMark => 12 * Unit;
}
