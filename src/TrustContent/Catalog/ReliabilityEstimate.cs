namespace TrustContent.Catalog;

/// <summary>How reliable a scale was in one sample, and by which method.</summary>
public sealed class ReliabilityEstimate
{
    internal ReliabilityEstimate(
        ReliabilityKind kind,
        double value,
        double? low,
        double? high,
        int clients)
    {
        Kind = kind;
        Value = value;
        Low = low;
        High = high;
        Clients = clients;
    }

    /// <summary>The method; what it covers decides what it may be used for.</summary>
    public ReliabilityKind Kind { get; }

    /// <summary>The coefficient, at most 1. Negative where items contradict each other.</summary>
    public double Value { get; }

    /// <summary>The lower end of the 95 % interval, where one is known.</summary>
    public double? Low { get; }

    /// <summary>The upper end of the 95 % interval, where one is known.</summary>
    public double? High { get; }

    /// <summary>On how many clients it rests.</summary>
    public int Clients { get; }
}
