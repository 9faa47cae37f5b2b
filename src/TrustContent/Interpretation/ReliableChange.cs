namespace TrustContent.Interpretation;

/// <summary>A change between two scores, and whether it exceeds what measurement error alone would make.</summary>
/// <remarks>
/// Jacobson, N. S., &amp; Truax, P. (1991), doi:10.1037/0022-006X.59.1.12: the change divided by the standard deviation of
/// a difference. A reliable change says that the scores differ, not that therapy caused it or that it matters.
/// </remarks>
public sealed class ReliableChange
{
    internal ReliableChange(double first, double second, MeasurementError? error, double confidence)
    {
        First = Finite(first, nameof(first));
        Second = Finite(second, nameof(second));
        Error = error;
        Confidence = confidence > 0.5 && confidence < 1
            ? confidence
            : throw new ArgumentOutOfRangeException(nameof(confidence), "A confidence lies between 0.5 and 1, such as 0.95.");
    }

    /// <summary>The earlier score.</summary>
    public double First { get; }

    /// <summary>The later score.</summary>
    public double Second { get; }

    /// <summary>The later minus the earlier score, in the scores' own units. Given whether or not anything is established.</summary>
    public double Observed => Second - First;

    /// <summary>The measurement error it is held against, or <see langword="null"/> if nobody gave one.</summary>
    public MeasurementError? Error { get; }

    /// <summary>The confidence chosen, such as 0.95.</summary>
    public double Confidence { get; }

    /// <summary>The smallest change that would exceed measurement error at this confidence.</summary>
    public double? Threshold => Error is null ? null : NormalDistribution.TwoSided(Confidence) * Error.DifferenceSd;

    /// <summary>The reliable change index: observed change divided by the standard deviation of a difference.</summary>
    public double? Index => Error is null ? null : Observed / Error.DifferenceSd;

    /// <summary>What the change is.</summary>
    public ReliableChangeVerdict Verdict
        => Threshold is not { } threshold ? ReliableChangeVerdict.NotEstablished
            : Math.Abs(Observed) <= threshold ? ReliableChangeVerdict.WithinError
            : Observed > 0 ? ReliableChangeVerdict.Higher
            : ReliableChangeVerdict.Lower;

    private static double Finite(double value, string name)
        => double.IsNaN(value) || double.IsInfinity(value) ? throw new ArgumentOutOfRangeException(name, "A score is a finite number.") : value;
}
