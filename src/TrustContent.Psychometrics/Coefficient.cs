namespace TrustContent.Psychometrics;

/// <summary>A coefficient with what it rests on, or why there is none. It is never a silent "not a number".</summary>
public sealed class Coefficient
{
    internal Coefficient(double value, int cases, double? low = null, double? high = null)
    {
        Value = value;
        Cases = cases;
        Low = low;
        High = high;
    }

    internal Coefficient(Refusal refusal, int cases)
    {
        Refusal = refusal;
        Cases = cases;
    }

    /// <summary>The coefficient, or <see langword="null"/>; then <see cref="Refusal"/> says why.</summary>
    public double? Value { get; }

    /// <summary>The lower end of the 95 % interval, where the method has one.</summary>
    public double? Low { get; }

    /// <summary>The upper end of the 95 % interval, where the method has one.</summary>
    public double? High { get; }

    /// <summary>On how many complete rows it rests.</summary>
    public int Cases { get; }

    /// <summary>Why there is no coefficient, or <see langword="null"/> if there is one.</summary>
    public Refusal? Refusal { get; }
}
