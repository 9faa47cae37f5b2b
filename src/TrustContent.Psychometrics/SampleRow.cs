using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Internal;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Psychometrics;

/// <summary>One scored response of a sample, and whose it is. It keeps only what the estimates need, and prints nothing.</summary>
public sealed class SampleRow
{
    private readonly double[]?[] _keyed;
    private readonly double?[] _values;
    private readonly MissingReason?[]? _reasons;

    /// <summary>Takes a scored response into a sample.</summary>
    /// <param name="score">The scored response. Every row of a sample is scored with the same key and choice.</param>
    /// <param name="client">Whose it is: any name or number that is the same for all rows of one person.</param>
    /// <param name="therapist">The client's therapist; only norms need it.</param>
    /// <param name="session">Which of the client's sessions it is about.</param>
    /// <param name="number">Where the row stands in its source, for messages.</param>
    /// <exception cref="TrustContentException">The response holds invalid answers (<c>TC5105</c>).</exception>
    public SampleRow(ScoreResult score, string? client = null, string? therapist = null, decimal? session = null, long? number = null)
    {
        Guard.NotNull(score);
        Client = client is null ? null : Guard.NotBlank(client);
        Therapist = therapist is null ? null : Guard.NotBlank(therapist);
        Session = session;
        Number = number;
        if (!score.Response.IsValid)
        {
            throw new TrustContentException([new Issue(IssueCode.SampleRowInvalid, "The row holds answers that cannot be used.", place: Place)]);
        }

        Instrument = score.Instrument;
        Choice = score.Choice;
        _keyed = [.. score.Scales.Select(scale => scale.Scale.IsComposite ? null : scale.Items.Select(item => item.Keyed ?? double.NaN).ToArray())];
        _values = [.. score.Scales.Select(scale => scale.Value)];
        _reasons = score.Response.Items.All(answer => answer.Reason is null) ? null : [.. score.Response.Items.Select(answer => answer.Reason)];
    }

    /// <summary>The instrument whose key scored it.</summary>
    public InstrumentDefinition Instrument { get; }

    /// <summary>How it was scored.</summary>
    public ScoringChoice Choice { get; }

    /// <summary>Whose it is, if that is known.</summary>
    public string? Client { get; }

    /// <summary>The client's therapist, if known.</summary>
    public string? Therapist { get; }

    /// <summary>Which of the client's sessions it is about, if known.</summary>
    public decimal? Session { get; }

    /// <summary>Where the row stands in its source.</summary>
    public long? Number { get; }

    internal string? Place => Number is { } number ? "row " + number.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>The keyed answer to an item of a scale made of items; not a number if it is missing.</summary>
    internal double Keyed(int scale, int item) => _keyed[scale]![item];

    internal double? Value(int scale) => _values[scale];

    internal MissingReason? WhyMissing(int item) => _reasons?[item];

    internal bool IsComplete => _keyed.All(scale => scale is null || !scale.Any(double.IsNaN));
}
