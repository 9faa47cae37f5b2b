using TrustContent.Catalog;
using TrustContent.Internal;
using TrustContent.Interpretation;

namespace TrustContent.Tracking;

/// <summary>What the caller knows beside the sessions. Nothing here has a default that the library made up.</summary>
public sealed class CourseOptions
{
    private const double UsualConfidence = 0.95;

    private CourseOptions(
        ScaleId? scale,
        IEnumerable<LocalNorm> norms,
        IEnumerable<KeyValuePair<(InstrumentId, ScaleId), MeasurementError>> errors,
        double confidence,
        TimeSpan? expectedInterval,
        DateTimeOffset? asOf)
    {
        Scale = scale;
        Norms = Frozen.List(norms);
        Errors = Frozen.List(errors);
        Confidence = confidence;
        ExpectedInterval = expectedInterval;
        AsOf = asOf;
    }

    /// <summary>Nothing beside the sessions.</summary>
    public static CourseOptions None { get; } = new(null, [], [], UsualConfidence, null, null);

    /// <summary>The scale whose events are looked for, or <see langword="null"/> for the total.</summary>
    /// <remarks>Only one scale is looked at: with each further one, chance alone shows more events.</remarks>
    public ScaleId? Scale { get; }

    /// <summary>The site's own norms, whose within-client standard deviation a drop must exceed too.</summary>
    public IReadOnlyList<LocalNorm> Norms { get; }

    /// <summary>The confidence of reliable change; 0.95 unless chosen.</summary>
    public double Confidence { get; }

    /// <summary>How often a rating is expected, if the caller said so.</summary>
    public TimeSpan? ExpectedInterval { get; }

    /// <summary>The day from which an absence is judged, if the caller said so.</summary>
    public DateTimeOffset? AsOf { get; }

    internal IReadOnlyList<KeyValuePair<(InstrumentId Instrument, ScaleId Scale), MeasurementError>> Errors { get; }

    /// <summary>Looks for events on this scale in place of the total.</summary>
    /// <param name="scale">The scale.</param>
    /// <returns>The options with it.</returns>
    public CourseOptions WithScale(ScaleId scale) => new(Guard.NotNull(scale), Norms, Errors, Confidence, ExpectedInterval, AsOf);

    /// <summary>Adds a norm made from the site's own data; for the client's form, the therapist's, or both.</summary>
    /// <param name="norm">The norm. One that may only be described is not used, and the course says so.</param>
    /// <returns>The options with it.</returns>
    public CourseOptions WithNorm(LocalNorm norm) => new(Scale, [.. Norms, Guard.NotNull(norm)], Errors, Confidence, ExpectedInterval, AsOf);

    /// <summary>Says what measurement error to hold changes of a scale against.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="error">Its measurement error, in the units of the scores.</param>
    /// <returns>The options with it.</returns>
    public CourseOptions WithMeasurementError(InstrumentId instrument, ScaleId scale, MeasurementError error)
        => new(Scale, Norms, [.. Errors, new((Guard.NotNull(instrument), Guard.NotNull(scale)), Guard.NotNull(error))], Confidence, ExpectedInterval, AsOf);

    /// <summary>Chooses the confidence of reliable change.</summary>
    /// <param name="confidence">Between 0.5 and 1.</param>
    /// <returns>The options with it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0.5 and 1.</exception>
    public CourseOptions WithConfidence(double confidence)
        => confidence > 0.5 && confidence < 1
            ? new(Scale, Norms, Errors, confidence, ExpectedInterval, AsOf)
            : throw new ArgumentOutOfRangeException(nameof(confidence), "A confidence lies between 0.5 and 1, such as 0.95.");

    /// <summary>Has absences looked for.</summary>
    /// <param name="expectedInterval">How often a rating is expected.</param>
    /// <param name="asOf">The day from which to judge.</param>
    /// <returns>The options with both.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The interval is not longer than nothing.</exception>
    public CourseOptions WithAbsence(TimeSpan expectedInterval, DateTimeOffset asOf)
        => expectedInterval > TimeSpan.Zero
            ? new(Scale, Norms, Errors, Confidence, expectedInterval, asOf)
            : throw new ArgumentOutOfRangeException(nameof(expectedInterval), "An interval is longer than nothing.");

    /// <summary>The measurement error given last for a scale.</summary>
    internal MeasurementError? ErrorOf(InstrumentId instrument, ScaleId scale)
        => Errors.LastOrDefault(pair => pair.Key.Instrument == instrument && pair.Key.Scale == scale).Value;
}
