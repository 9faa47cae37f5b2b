using TrustContent.Catalog;
using TrustContent.Internal;

namespace TrustContent.Scoring;

/// <summary>Scores columns of answers into the caller's buffers: any instrument's key, missing and validity rules applied, nothing allocated.</summary>
/// <remarks>
/// <para>Every buffer is column-major with one stride: the value of column c in row r stands at c × stride + r. The answers have one
/// column for each of <see cref="Items"/>, the scores and the counts one for each of <see cref="Scales"/>.</para>
/// <para>A score that cannot be given is NaN, never 0. A row with an answer that is out of range, between two codes or infinite is marked
/// invalid and has no score; it keeps its place. Signals are not scored and have no column: read them as responses.</para>
/// <para>All forms give the same bits as <see cref="ITrustContentService.Score(Responses.Response)"/>. Immutable and safe to use from any thread;
/// make it once for each instrument and keep it.</para>
/// </remarks>
public sealed class ColumnScorer
{
    /// <summary>The code for a missing answer in columns of bytes, unless another is chosen: 255.</summary>
    public const byte DefaultMissingCode = byte.MaxValue;

    private readonly ColumnKey _key;
    private readonly BlockScorer _blocks;
#if NET
    private readonly ByteLanes? _lanes;
    private readonly ByteRow? _row;
#endif

    private ColumnScorer(ColumnKey key, bool isVectorized)
    {
        _key = key;
        _blocks = new BlockScorer(key, isVectorized);
        Items = Frozen.List(key.Instrument.Items.Select(item => item.Id));
        Scales = Frozen.List(key.Instrument.Scales.Select(scale => scale.Id));
#if NET
        _lanes = isVectorized ? ByteLanes.TryOf(key) : null;
        _row = isVectorized ? ByteRow.TryOf(key) : null;
#endif
    }

    /// <summary>The instrument whose key scores.</summary>
    public InstrumentDefinition Instrument => _key.Instrument;

    /// <summary>Which item each column of answers holds, unscored items included: an answer to one that cannot be used makes the row invalid.</summary>
    public IReadOnlyList<ItemId> Items { get; }

    /// <summary>Which scale each column of scores holds.</summary>
    public IReadOnlyList<ScaleId> Scales { get; }

    /// <summary>The code for a missing answer in columns of bytes. In columns of floats and doubles a missing answer is NaN.</summary>
    public byte MissingCode => _key.MissingCode;

    /// <summary>Makes an instrument's key ready for columns.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The scorer, scoring as the instrument says.</returns>
    public static ColumnScorer For(InstrumentDefinition instrument) => For(instrument, ScoringChoice.AsPublished);

    /// <summary>Makes an instrument's key ready for columns.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="choice">How to score other than the instrument says.</param>
    /// <param name="missingCode">The code for a missing answer in columns of bytes; no item may have it as an answer.</param>
    /// <returns>The scorer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The code for a missing answer is an answer to an item.</exception>
    /// <exception cref="Diagnostics.TrustContentException">The choice is impossible for the instrument (<c>TC4004</c>).</exception>
    public static ColumnScorer For(InstrumentDefinition instrument, ScoringChoice choice, byte missingCode = DefaultMissingCode)
        => For(instrument, choice, missingCode, isVectorized: true);

    /// <summary>Scores columns of response codes.</summary>
    /// <param name="answers">The codes, column-major; <see cref="MissingCode"/> where there is no answer.</param>
    /// <param name="stride">How far apart two columns begin, in every buffer; at least <paramref name="rows"/>.</param>
    /// <param name="rows">How many rows to score.</param>
    /// <param name="scores">Where the scores go, column-major; NaN where there is none.</param>
    /// <param name="invalid">Where rows with an answer that cannot be used are marked.</param>
    /// <param name="answered">Where the numbers of valid answers in each scale go, column-major, 255 for more; <c>default</c> if they are not wanted.</param>
    /// <exception cref="ArgumentException">A buffer is too short, or buffers overlap.</exception>
    public void Score(ReadOnlySpan<byte> answers, int stride, int rows, Span<double> scores, Span<bool> invalid, Span<byte> answered)
    {
        ColumnBuffers.Check(_key, answers, stride, rows, scores, invalid, answered);
        ScoreRange(answers, stride, 0, rows, scores, invalid, answered);
    }

    /// <summary>Scores columns of answers from sliders.</summary>
    /// <param name="answers">The answers, column-major; NaN where there is none. A float counts as the number that it holds, which for 3.3 is 3.2999999523162842.</param>
    /// <param name="stride">How far apart two columns begin, in every buffer; at least <paramref name="rows"/>.</param>
    /// <param name="rows">How many rows to score.</param>
    /// <param name="scores">Where the scores go, column-major; NaN where there is none.</param>
    /// <param name="invalid">Where rows with an answer that cannot be used are marked.</param>
    /// <param name="answered">Where the numbers of valid answers in each scale go, column-major, 255 for more; <c>default</c> if they are not wanted.</param>
    /// <exception cref="ArgumentException">A buffer is too short, or buffers overlap.</exception>
    public void Score(ReadOnlySpan<float> answers, int stride, int rows, Span<double> scores, Span<bool> invalid, Span<byte> answered)
    {
        ColumnBuffers.Check(_key, answers, stride, rows, scores, invalid, answered);
        _blocks.Score(answers, stride, 0, rows, scores, invalid, answered);
    }

    /// <summary>Scores columns of answers of any kind.</summary>
    /// <param name="answers">The answers, column-major; NaN where there is none.</param>
    /// <param name="stride">How far apart two columns begin, in every buffer; at least <paramref name="rows"/>.</param>
    /// <param name="rows">How many rows to score.</param>
    /// <param name="scores">Where the scores go, column-major; NaN where there is none.</param>
    /// <param name="invalid">Where rows with an answer that cannot be used are marked.</param>
    /// <param name="answered">Where the numbers of valid answers in each scale go, column-major, 255 for more; <c>default</c> if they are not wanted.</param>
    /// <exception cref="ArgumentException">A buffer is too short, or buffers overlap.</exception>
    public void Score(ReadOnlySpan<double> answers, int stride, int rows, Span<double> scores, Span<bool> invalid, Span<byte> answered)
    {
        ColumnBuffers.Check(_key, answers, stride, rows, scores, invalid, answered);
        _blocks.Score(answers, stride, 0, rows, scores, invalid, answered);
    }

    /// <summary>Scores one response.</summary>
    /// <param name="answers">One code for each of <see cref="Items"/>, in their order.</param>
    /// <param name="scores">Where the scores go, one for each of <see cref="Scales"/>; NaN where there is none.</param>
    /// <param name="answered">Where the numbers of valid answers in each scale go; <c>default</c> if they are not wanted.</param>
    /// <returns>Whether all answers can be used. If not, no scale has a score.</returns>
    /// <exception cref="ArgumentException">A buffer is too short.</exception>
    public bool ScoreRow(ReadOnlySpan<byte> answers, Span<double> scores, Span<byte> answered)
    {
        ColumnBuffers.CheckRow(_key, answers.Length, scores.Length, answered.Length);
#if NET
        if (_row is not null)
        {
            return _row.Score(answers, scores, answered);
        }
#endif
        Span<bool> invalid = stackalloc bool[1];
        _blocks.Score(answers, 1, 0, 1, scores, invalid, answered);
        return !invalid[0];
    }

    /// <summary>Scores one response.</summary>
    /// <param name="answers">One answer for each of <see cref="Items"/>, in their order; NaN where there is none.</param>
    /// <param name="scores">Where the scores go, one for each of <see cref="Scales"/>; NaN where there is none.</param>
    /// <param name="answered">Where the numbers of valid answers in each scale go; <c>default</c> if they are not wanted.</param>
    /// <returns>Whether all answers can be used. If not, no scale has a score.</returns>
    /// <exception cref="ArgumentException">A buffer is too short.</exception>
    public bool ScoreRow(ReadOnlySpan<double> answers, Span<double> scores, Span<byte> answered)
    {
        ColumnBuffers.CheckRow(_key, answers.Length, scores.Length, answered.Length);
        Span<bool> invalid = stackalloc bool[1];
        _blocks.Score(answers, 1, 0, 1, scores, invalid, answered);
        return !invalid[0];
    }

    /// <summary>Scores columns of response codes on several cores.</summary>
    /// <param name="answers">The codes, column-major; <see cref="MissingCode"/> where there is no answer.</param>
    /// <param name="stride">How far apart two columns begin, in every buffer; at least <paramref name="rows"/>.</param>
    /// <param name="rows">How many rows to score.</param>
    /// <param name="scores">Where the scores go, column-major; NaN where there is none.</param>
    /// <param name="invalid">Where rows with an answer that cannot be used are marked.</param>
    /// <param name="answered">Where the numbers of valid answers in each scale go, column-major, 255 for more; <c>default</c> if they are not wanted.</param>
    /// <param name="options">How many cores at most, and what stops the work between two parts; what was written by then stays.</param>
    /// <exception cref="ArgumentException">A buffer is too short, or buffers overlap.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public void ScoreParallel(ReadOnlyMemory<byte> answers, int stride, int rows, Memory<double> scores, Memory<bool> invalid, Memory<byte> answered, ParallelOptions options)
    {
        ColumnBuffers.Check(_key, answers.Span, stride, rows, scores.Span, invalid.Span, answered.Span);
        RowParts.Each(rows, Guard.NotNull(options), (start, end) => ScoreRange(answers.Span, stride, start, end, scores.Span, invalid.Span, answered.Span));
    }

    /// <summary>Scores columns of answers from sliders on several cores.</summary>
    /// <param name="answers">The answers, column-major; NaN where there is none. A float counts as the number that it holds, which for 3.3 is 3.2999999523162842.</param>
    /// <param name="stride">How far apart two columns begin, in every buffer; at least <paramref name="rows"/>.</param>
    /// <param name="rows">How many rows to score.</param>
    /// <param name="scores">Where the scores go, column-major; NaN where there is none.</param>
    /// <param name="invalid">Where rows with an answer that cannot be used are marked.</param>
    /// <param name="answered">Where the numbers of valid answers in each scale go, column-major, 255 for more; <c>default</c> if they are not wanted.</param>
    /// <param name="options">How many cores at most, and what stops the work between two parts; what was written by then stays.</param>
    /// <exception cref="ArgumentException">A buffer is too short, or buffers overlap.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public void ScoreParallel(ReadOnlyMemory<float> answers, int stride, int rows, Memory<double> scores, Memory<bool> invalid, Memory<byte> answered, ParallelOptions options)
    {
        ColumnBuffers.Check(_key, answers.Span, stride, rows, scores.Span, invalid.Span, answered.Span);
        RowParts.Each(rows, Guard.NotNull(options), (start, end) => _blocks.Score(answers.Span, stride, start, end, scores.Span, invalid.Span, answered.Span));
    }

    /// <summary>Scores columns of answers of any kind on several cores.</summary>
    /// <param name="answers">The answers, column-major; NaN where there is none.</param>
    /// <param name="stride">How far apart two columns begin, in every buffer; at least <paramref name="rows"/>.</param>
    /// <param name="rows">How many rows to score.</param>
    /// <param name="scores">Where the scores go, column-major; NaN where there is none.</param>
    /// <param name="invalid">Where rows with an answer that cannot be used are marked.</param>
    /// <param name="answered">Where the numbers of valid answers in each scale go, column-major, 255 for more; <c>default</c> if they are not wanted.</param>
    /// <param name="options">How many cores at most, and what stops the work between two parts; what was written by then stays.</param>
    /// <exception cref="ArgumentException">A buffer is too short, or buffers overlap.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public void ScoreParallel(ReadOnlyMemory<double> answers, int stride, int rows, Memory<double> scores, Memory<bool> invalid, Memory<byte> answered, ParallelOptions options)
    {
        ColumnBuffers.Check(_key, answers.Span, stride, rows, scores.Span, invalid.Span, answered.Span);
        RowParts.Each(rows, Guard.NotNull(options), (start, end) => _blocks.Score(answers.Span, stride, start, end, scores.Span, invalid.Span, answered.Span));
    }

    /// <summary>For tests: without vectors, which must give the same bits.</summary>
    internal static ColumnScorer For(InstrumentDefinition instrument, ScoringChoice choice, byte missingCode, bool isVectorized)
        => new(new ColumnKey(ScoringKey.Of(Guard.NotNull(instrument), Guard.NotNull(choice)), missingCode), isVectorized);

    private void ScoreRange(ReadOnlySpan<byte> answers, int stride, int start, int end, Span<double> scores, Span<bool> invalid, Span<byte> answered)
    {
#if NET
        if (_lanes is not null)
        {
            start = _lanes.Score(answers, stride, start, end, scores, invalid, answered);
        }
#endif
        if (start < end)
        {
            _blocks.Score(answers, stride, start, end, scores, invalid, answered);
        }
    }
}
