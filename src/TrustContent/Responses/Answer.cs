namespace TrustContent.Responses;

/// <summary>What a person answered to one item: a number, yes or no, or nothing and why.</summary>
/// <remarks>Numbers convert by themselves. The default value is a missing answer, never zero. It has no text form, so that no answer slips into a log.</remarks>
public readonly struct Answer : IEquatable<Answer>
{
    private readonly Content _content;
    private readonly double _number;
    private readonly MissingReason _reason;

    private Answer(Content content, double number, MissingReason reason)
    {
        _content = content;
        _number = number;
        _reason = reason;
    }

    private enum Content
    {
        Nothing,
        Number,
        Yes,
        No,
    }

    /// <summary>Yes, to a signal.</summary>
    public static Answer Yes { get; } = new(Content.Yes, 0, default);

    /// <summary>No, to a signal.</summary>
    public static Answer No { get; } = new(Content.No, 0, default);

    /// <summary>The person went on without answering.</summary>
    public static Answer Skipped { get; } = Missing(MissingReason.Skipped);

    /// <summary>The person chose to rather not say.</summary>
    public static Answer Declined { get; } = Missing(MissingReason.Declined);

    /// <summary>The person said that the question does not apply.</summary>
    public static Answer NotApplicable { get; } = Missing(MissingReason.NotApplicable);

    /// <summary>The question was not put to the person.</summary>
    public static Answer NotAsked { get; } = Missing(MissingReason.NotAsked);

    /// <summary>Nothing says why there is no answer.</summary>
    public static Answer NotRecorded { get; } = Missing(MissingReason.NotRecorded);

    /// <summary>The number, or <see langword="null"/> if it is something else.</summary>
    internal double? AsNumber => _content == Content.Number ? _number : null;

    /// <summary>Yes or no, or <see langword="null"/> if it is something else.</summary>
    internal bool? AsYesNo => _content switch
    {
        Content.Yes => true,
        Content.No => false,
        _ => null,
    };

    /// <summary>Why there is no answer, or <see langword="null"/> if there is one.</summary>
    internal MissingReason? WhyMissing => _content == Content.Nothing ? _reason : null;

    /// <summary>A number: the response code, not the position on the page.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Answer(double number) => Of(number);

    /// <summary>Whether two answers are the same.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they are.</returns>
    public static bool operator ==(Answer left, Answer right) => left.Equals(right);

    /// <summary>Whether two answers differ.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they differ.</returns>
    public static bool operator !=(Answer left, Answer right) => !left.Equals(right);

    /// <summary>A number: the response code, not the position on the page.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The answer.</returns>
    public static Answer Of(double number) => new(Content.Number, number, default);

    /// <summary>No answer, and why.</summary>
    /// <param name="reason">Why there is none.</param>
    /// <returns>The missing answer.</returns>
    public static Answer Missing(MissingReason reason) => new(Content.Nothing, 0, Internal.Guard.Defined(reason));

    /// <inheritdoc/>
    public bool Equals(Answer other) => _content == other._content && _number.Equals(other._number) && _reason == other._reason;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Answer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)_content * 397) ^ _number.GetHashCode() ^ (int)_reason;
}
