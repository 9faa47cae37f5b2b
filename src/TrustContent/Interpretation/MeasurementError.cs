using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Internal;

namespace TrustContent.Interpretation;

/// <summary>How far one score of a scale is off by measurement error, from a sample that the caller chose.</summary>
/// <remarks>
/// None ships with the library: it depends on the sample. A reliability of one occasion, such as alpha, covers the
/// disagreement of items only; what differs from day to day counts as change.
/// </remarks>
public sealed class MeasurementError
{
    /// <summary>States a measurement error.</summary>
    /// <param name="standardDeviation">The standard deviation of scores between clients, in the scores' own units; more than 0.</param>
    /// <param name="reliability">The reliability, from 0 to below 1.</param>
    /// <param name="kind">How the reliability was estimated.</param>
    /// <param name="source">Where both come from: a publication, or who collected the data and when.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="ArgumentException">The source is blank.</exception>
    public MeasurementError(double standardDeviation, double reliability, ReliabilityKind kind, string source)
    {
        // Written so that NaN fails too.
        StandardDeviation = standardDeviation > 0 && !double.IsInfinity(standardDeviation)
            ? standardDeviation
            : throw new ArgumentOutOfRangeException(nameof(standardDeviation), "A standard deviation is a number above 0.");
        Reliability = reliability >= 0 && reliability < 1
            ? reliability
            : throw new ArgumentOutOfRangeException(nameof(reliability), "A reliability is 0 or more and below 1.");
        Kind = Guard.Defined(kind);
        Source = Guard.NotBlank(source);
    }

    /// <summary>The standard deviation of scores between clients.</summary>
    public double StandardDeviation { get; }

    /// <summary>The reliability.</summary>
    public double Reliability { get; }

    /// <summary>How the reliability was estimated.</summary>
    public ReliabilityKind Kind { get; }

    /// <summary>Where both come from.</summary>
    public string Source { get; }

    /// <summary>Whether the reliability covers the disagreement of items only, and not the difference between days.</summary>
    public bool CoversItemsOnly => Kind is ReliabilityKind.Alpha or ReliabilityKind.OmegaTotal;

    /// <summary>The standard error of measurement: SD × √(1 − reliability).</summary>
    public double Sem => StandardDeviation * Math.Sqrt(1 - Reliability);

    /// <summary>The standard deviation of a difference between two scores that measurement error alone makes: √2 × SEM.</summary>
    public double DifferenceSd => Math.Sqrt(2 * Sem * Sem);

    /// <summary>The minimal detectable change at 95 %: 1.96 × the standard deviation of a difference.</summary>
    public double Mdc95 => NormalDistribution.TwoSided(0.95) * DifferenceSd;

    /// <summary>Takes the measurement error of a scale from a site's own norm.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="kind">Which of the norm's reliabilities to use.</param>
    /// <returns>The measurement error.</returns>
    /// <exception cref="TrustContentException">The norm may only be described, or has no such scale or reliability (<c>TC5005</c>).</exception>
    public static MeasurementError From(LocalNorm norm, ScaleId scale, ReliabilityKind kind)
    {
        Guard.NotNull(norm);
        Guard.NotNull(scale);
        if (norm.IsDescriptiveOnly)
        {
            throw new TrustContentException(IssueCode.NormUnusable, "The norm rests on too small or too lopsided a sample.", norm.Instrument.Value);
        }

        var found = norm.Find(scale);
        var reliability = found?.Reliabilities.FirstOrDefault(estimate => estimate.Kind == kind);
        return found is not null && found.BetweenClientSd > 0 && reliability is { Value: >= 0 and < 1 }
            ? new MeasurementError(found.BetweenClientSd, reliability.Value, kind, $"{norm.Provenance.Site}, {norm.Provenance.Made}")
            : throw new TrustContentException(IssueCode.NormUnusable, "The norm has no such scale or no usable reliability of that kind.", scale.Value);
    }

    /// <summary>Holds a change against this measurement error (Jacobson &amp; Truax 1991).</summary>
    /// <param name="first">The earlier score.</param>
    /// <param name="second">The later score.</param>
    /// <param name="confidence">The share of changes by error alone that should stay within the threshold, such as 0.95.</param>
    /// <returns>The change and what it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0.5 and 1, or a score is not a finite number.</exception>
    public ReliableChange Compare(double first, double second, double confidence) => new(first, second, this, confidence);
}
