#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TrustContent.Scoring;

/// <summary>Sixty-four rows of codes at a time, a byte a lane. Sums of whole codes are exact in any order, so the bits are those of the other engines.</summary>
/// <remarks>For keys of whole codes without weights whose sums fit a byte, which all shipped keys of whole codes do; others are scored as doubles.</remarks>
internal sealed class ByteLanes
{
    public const int Rows = 64;

    // What is held of 64 rows lies on the stack: 128 bytes an item, 640 a scale.
    private const int MostItems = 128;
    private const int MostScales = 32;
    private const int Steps = 32;
    private readonly ColumnKey _key;
    private readonly ByteScale[] _scales;
    private readonly byte[] _minimums;
    private readonly byte[] _ranges;

    private ByteLanes(ColumnKey key)
    {
        _key = key;
        _scales = [.. key.Key.Scales.Select(scale => new ByteScale(key.Key, scale))];
        _minimums = [.. key.Minimums.Select(minimum => (byte)minimum)];
        _ranges = [.. key.Minimums.Zip(key.Maximums, (minimum, maximum) => (byte)(maximum - minimum))];
    }

    public static ByteLanes? TryOf(ColumnKey key)
        => Avx2.IsSupported && key.Minimums.Length is > 0 and <= MostItems && key.Key.Scales.Length <= MostScales && ByteScale.Fit(key) ? new ByteLanes(key) : null;

    /// <summary>Scores at least <see cref="Rows"/> rows.</summary>
    public void Score(ReadOnlySpan<byte> answers, int stride, int start, int end, Span<double> scores, Span<bool> invalid, Span<byte> answered)
    {
        // Of each item 64 answers, 0 where there is none, and 64 masks; of each scale 64 sums, 64 counts and 64 scores.
        Span<byte> items = ScoreOutput.Aligned(stackalloc byte[(_minimums.Length * Rows * 2) + ScoreOutput.Line]);
        Span<byte> sums = ScoreOutput.Aligned(stackalloc byte[(_scales.Length * Rows * 2) + ScoreOutput.Line]);
        Span<double> tile = MemoryMarshal.Cast<byte, double>(ScoreOutput.Aligned(stackalloc byte[(_scales.Length * Rows * sizeof(double)) + ScoreOutput.Line]));
        ref var source = ref MemoryMarshal.GetReference(answers);
        ref var marks = ref Unsafe.As<bool, byte>(ref MemoryMarshal.GetReference(invalid));
        var output = new ScoreOutput(scores, stride, (long)_scales.Length * (end - start));
        for (var row = start; ;)
        {
            var bad = Check(ref Unsafe.Add(ref source, row), stride, ref MemoryMarshal.GetReference(items), ref Unsafe.Add(ref marks, row));
            var isStreamed = output.IsStreamed(row);
            var into = isStreamed ? tile : scores[row..];
            var apart = isStreamed ? Rows : stride;
            for (var i = 0; i < _scales.Length; i++)
            {
                var own = sums.Slice(i * Rows * 2, Rows * 2);
                if (_scales[i].IsComposite)
                {
                    _scales[i].Combine(into, apart, into.Slice(i * apart, Rows));
                    CountParts(_scales[i], sums, own);
                }
                else
                {
                    var (lacking, without) = Sum(_scales[i], ref MemoryMarshal.GetReference(items), ref MemoryMarshal.GetReference(own));
                    _scales[i].Write(own, without | bad, into.Slice(i * apart, Rows));
                    Prorate(_scales[i], own, lacking & ~(without | bad), into.Slice(i * apart, Rows));
                }

                if (!answered.IsEmpty)
                {
                    own[Rows..].CopyTo(answered[((i * stride) + row)..]);
                }
            }

            for (var i = 0; isStreamed && i < _scales.Length; i++)
            {
                output.Put(tile.Slice(i * Rows, Rows), (i * stride) + row);
            }

            if (row + Rows >= end)
            {
                output.Finish();
                return;
            }

            // The first step may end where a line begins, and the last one ends with the rows: some are then done twice, alike.
            row = Math.Min(row == start ? output.NextLine(row, Rows) : row + Rows, end - Rows);
        }
    }

    /// <summary>Keeps valid answers and marks rows with one that cannot be used.</summary>
    private ulong Check(ref byte source, int stride, ref byte kept, ref byte marks)
    {
        var missing = Vector512.Create(_key.MissingCode);
        var good = Vector512<byte>.AllBitsSet;
        for (var item = 0; item < _minimums.Length; item++)
        {
            // A code below the minimum wraps round to one far above the range.
            var codes = Vector512.LoadUnsafe(ref Unsafe.Add(ref source, (nint)item * stride));
            var above = codes - Vector512.Create(_minimums[item]);
            var isValid = Vector512.LessThanOrEqual(above, Vector512.Create(_ranges[item]));
            good &= isValid | Vector512.Equals(codes, missing);
            (codes & isValid).StoreUnsafe(ref Unsafe.Add(ref kept, item * Rows * 2));
            isValid.StoreUnsafe(ref Unsafe.Add(ref kept, (item * Rows * 2) + Rows));
        }

        Vector512.AndNot(Vector512<byte>.One, good).StoreUnsafe(ref marks);
        return ~good.ExtractMostSignificantBits();
    }

    /// <summary>Sums and counts valid answers.</summary>
    /// <returns>Which rows lack an answer, and which too many to have a score.</returns>
    private static (ulong Lacking, ulong Without) Sum(ByteScale scale, ref byte kept, ref byte into)
    {
        var (sum, count) = (Vector512<byte>.Zero, Vector512<byte>.Zero);
        foreach (var item in scale.Plain)
        {
            ref var answers = ref Unsafe.Add(ref kept, item * Rows * 2);
            sum += Vector512.LoadUnsafe(ref answers);
            count -= Vector512.LoadUnsafe(ref answers, Rows);
        }

        for (var i = 0; i < scale.Reversed.Length; i++)
        {
            ref var answers = ref Unsafe.Add(ref kept, scale.Reversed[i] * Rows * 2);
            var isValid = Vector512.LoadUnsafe(ref answers, Rows);
            sum += (Vector512.Create(scale.Turns[i]) & isValid) - Vector512.LoadUnsafe(ref answers);
            count -= isValid;
        }

        sum.StoreUnsafe(ref into);
        count.StoreUnsafe(ref into, Rows);
        return (
            Vector512.LessThan(count, Vector512.Create((byte)scale.Count)).ExtractMostSignificantBits(),
            Vector512.LessThan(count, Vector512.Create((byte)(scale.Count - scale.Allowed))).ExtractMostSignificantBits());
    }

    /// <summary>Scores the rows that lack some answers; most files have few.</summary>
    private void Prorate(ByteScale scale, Span<byte> sums, ulong rows, Span<double> scores)
    {
        for (; rows != 0; rows &= rows - 1)
        {
            var row = BitOperations.TrailingZeroCount(rows);
            scores[row] = _key.Key.Value(sums[row], sums[Rows + row], scale.Count);
        }
    }

    private static void CountParts(ByteScale scale, Span<byte> sums, Span<byte> into)
    {
        var count = Vector512<byte>.Zero;
        foreach (var component in scale.Components)
        {
            var part = Vector512.Create<byte>(sums[((component * Rows * 2) + Rows)..]);
            count = Vector512.Min(count, ~part) + part;
        }

        count.CopyTo(into[Rows..]);
    }
}
#endif
