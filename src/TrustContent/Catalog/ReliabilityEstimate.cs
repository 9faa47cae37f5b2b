using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>How reliable a scale was in one sample, and by which method.</summary>
public sealed class ReliabilityEstimate
{
    /// <summary>Records an estimate.</summary>
    /// <param name="kind">The method.</param>
    /// <param name="value">The coefficient, at most 1.</param>
    /// <param name="low">The lower end of the 95 % interval; both ends or none.</param>
    /// <param name="high">The upper end of the 95 % interval.</param>
    /// <param name="clients">On how many clients it rests; at least 1.</param>
    /// <exception cref="ArgumentException">A number is not finite, or above 1; the interval is turned round, half there, or does not hold the value.</exception>
    public ReliabilityEstimate(
        ReliabilityKind kind,
        double value,
        double? low,
        double? high,
        int clients)
    {
        Kind = Guard.Defined(kind);
        Value = Guard.Finite(value);
        Low = Guard.Finite(low);
        High = Guard.Finite(high);
        Clients = Guard.AtLeast(1, clients);
        if (value > 1)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "A reliability is at most 1.");
        }

        if (low.HasValue != high.HasValue || low > value || high < value || high > 1)
        {
            throw new ArgumentException("An interval has both ends and holds the value.", nameof(low));
        }
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
