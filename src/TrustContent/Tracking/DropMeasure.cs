namespace TrustContent.Tracking;

/// <summary>The numbers behind a drop, or behind a later rating that is held against what was usual before the drop.</summary>
public sealed class DropMeasure
{
    internal DropMeasure(double value, double below, double spread, SpreadBasis basis)
    {
        Value = value;
        Below = below;
        Spread = spread;
        Basis = basis;
    }

    /// <summary>The score at the session.</summary>
    public double Value { get; }

    /// <summary>How far it lies on the worse side of the usual: the median of its differences to the ratings before the drop, on the items answered in both.</summary>
    public double Below { get; }

    /// <summary>The spread that this is measured in.</summary>
    public double Spread { get; }

    /// <summary>What that spread is.</summary>
    public SpreadBasis Basis { get; }

    /// <summary>How many spreads it lies below the usual.</summary>
    public double Spreads => Below / Spread;
}
