#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using TrustContent.Catalog;

namespace TrustContent.Scoring;

/// <summary>Sixty-four rows of codes at a time, a byte a lane. Sums of whole codes are exact in any order, so the bits are those of the other engines.</summary>
/// <remarks>For keys of whole codes without weights whose sums fit a byte, which all shipped keys of whole codes do; others are scored as doubles.</remarks>
internal sealed class ByteLanes
{
    private const int Rows = 64;
    private const int Half = 32;

    // The answers of so many items, and their masks, are held on the stack for each 64 rows.
    private const int MostItems = 128;
    private readonly ColumnKey _key;
    private readonly ByteScale[] _scales;
    private readonly byte[] _minimums;
    private readonly byte[] _ranges;

    private ByteLanes(ColumnKey key)
    {
        _key = key;
        _scales = [.. key.Key.Scales.Select(scale => new ByteScale(scale))];
        _minimums = [.. key.Minimums.Select(minimum => (byte)minimum)];
        _ranges = [.. key.Minimums.Zip(key.Maximums, (minimum, maximum) => (byte)(maximum - minimum))];
    }

    public static ByteLanes? TryOf(ColumnKey key)
        => Avx2.IsSupported && key.Minimums.Length is > 0 and <= MostItems && ByteScale.Fit(key) ? new ByteLanes(key) : null;

    /// <returns>The first row that is left to do.</returns>
    public int Score(ReadOnlySpan<byte> answers, int stride, int start, int end, Span<double> scores, Span<bool> invalid, Span<byte> answered)
    {
        // Of each item 64 answers, 0 where there is none, and 64 masks; of each scale 64 sums and 64 counts.
        Span<byte> items = stackalloc byte[MostItems * Rows * 2];
        ref var kept = ref MemoryMarshal.GetReference(items);
        Span<byte> sums = stackalloc byte[Rows * 2];
        ref var sum = ref MemoryMarshal.GetReference(sums);
        ref var source = ref MemoryMarshal.GetReference(answers);
        ref var marks = ref Unsafe.As<bool, byte>(ref MemoryMarshal.GetReference(invalid));
        var row = start;
        for (; row <= end - Rows; row += Rows)
        {
            var bad = Check(ref Unsafe.Add(ref source, row), stride, ref kept, ref Unsafe.Add(ref marks, row));
            for (var i = 0; i < _scales.Length; i++)
            {
                var scale = _scales[i];
                var at = (i * stride) + row;
                if (scale.IsComposite)
                {
                    Combine(scale, scores, stride, row, at);
                    CountParts(scale, answered, stride, row, at);
                    continue;
                }

                var incomplete = Sum(scale, ref kept, ref sum);
                var into = scores.Slice(at, Rows);
                Write(scale, ref sum, into);
                Patch(scale, sums, incomplete | bad, bad, into);
                if (!answered.IsEmpty)
                {
                    sums[Rows..].CopyTo(answered.Slice(at, Rows));
                }
            }
        }

        return row;
    }

    /// <summary>Keeps valid answers and marks rows with one that cannot be used.</summary>
    private ulong Check(ref byte source, int stride, ref byte kept, ref byte marks)
    {
        var missing = Vector256.Create(_key.MissingCode);
        var (good, goodToo) = (Vector256<byte>.AllBitsSet, Vector256<byte>.AllBitsSet);
        for (var item = 0; item < _minimums.Length; item++)
        {
            ref var column = ref Unsafe.Add(ref source, (nint)item * stride);
            ref var into = ref Unsafe.Add(ref kept, item * Rows * 2);
            var (minimum, range) = (Vector256.Create(_minimums[item]), Vector256.Create(_ranges[item]));
            good &= Check(Vector256.LoadUnsafe(ref column), minimum, range, missing, ref into);
            goodToo &= Check(Vector256.LoadUnsafe(ref Unsafe.Add(ref column, Half)), minimum, range, missing, ref Unsafe.Add(ref into, Half));
        }

        Vector256.AndNot(Vector256<byte>.One, good).StoreUnsafe(ref marks);
        Vector256.AndNot(Vector256<byte>.One, goodToo).StoreUnsafe(ref Unsafe.Add(ref marks, Half));
        return ~(good.ExtractMostSignificantBits() | ((ulong)goodToo.ExtractMostSignificantBits() << Half));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Check(Vector256<byte> codes, Vector256<byte> minimum, Vector256<byte> range, Vector256<byte> missing, ref byte into)
    {
        // A code below the minimum wraps round to one far above the range.
        var above = codes - minimum;
        var isValid = Vector256.Equals(Vector256.Min(above, range), above);
        (codes & isValid).StoreUnsafe(ref into);
        isValid.StoreUnsafe(ref Unsafe.Add(ref into, Rows));
        return isValid | Vector256.Equals(codes, missing);
    }

    /// <summary>Sums and counts valid answers; which rows lack one is the result.</summary>
    private static ulong Sum(ByteScale scale, ref byte kept, ref byte into)
    {
        var (sum, sumToo, count, countToo) = (Vector256<byte>.Zero, Vector256<byte>.Zero, Vector256<byte>.Zero, Vector256<byte>.Zero);
        foreach (var item in scale.Plain)
        {
            ref var answers = ref Unsafe.Add(ref kept, item * Rows * 2);
            sum += Vector256.LoadUnsafe(ref answers);
            sumToo += Vector256.LoadUnsafe(ref answers, Half);
            count -= Vector256.LoadUnsafe(ref answers, Rows);
            countToo -= Vector256.LoadUnsafe(ref answers, Rows + Half);
        }

        for (var i = 0; i < scale.Reversed.Length; i++)
        {
            ref var answers = ref Unsafe.Add(ref kept, scale.Reversed[i] * Rows * 2);
            var turn = Vector256.Create(scale.Turns[i]);
            var (isValid, isValidToo) = (Vector256.LoadUnsafe(ref answers, Rows), Vector256.LoadUnsafe(ref answers, Rows + Half));
            sum += (turn & isValid) - Vector256.LoadUnsafe(ref answers);
            sumToo += (turn & isValidToo) - Vector256.LoadUnsafe(ref answers, Half);
            count -= isValid;
            countToo -= isValidToo;
        }

        sum.StoreUnsafe(ref into);
        sumToo.StoreUnsafe(ref into, Half);
        count.StoreUnsafe(ref into, Rows);
        countToo.StoreUnsafe(ref into, Rows + Half);
        var all = Vector256.Create((byte)scale.Count);
        return ~(Vector256.Equals(count, all).ExtractMostSignificantBits() | ((ulong)Vector256.Equals(countToo, all).ExtractMostSignificantBits() << Half));
    }

    /// <summary>Scores as if no answer were missing.</summary>
    private void Write(ByteScale scale, ref byte sums, Span<double> scores)
    {
        ref var into = ref MemoryMarshal.GetReference(scores);
        var isMean = _key.Key.Metric == ScoreMetric.Mean;
        if (Avx512F.IsSupported)
        {
            var divisor = Vector512.Create((double)scale.Count);
            for (var i = 0; i < Rows; i += 8)
            {
                var value = Avx512F.ConvertToVector512Double(Eight(ref sums, i));
                (isMean ? value / divisor : value).StoreUnsafe(ref into, (nuint)i);
            }

            return;
        }

        var by = Vector256.Create((double)scale.Count);
        for (var i = 0; i < Rows; i += 8)
        {
            var eight = Eight(ref sums, i);
            var (low, high) = (Avx.ConvertToVector256Double(eight.GetLower()), Avx.ConvertToVector256Double(eight.GetUpper()));
            (isMean ? low / by : low).StoreUnsafe(ref into, (nuint)i);
            (isMean ? high / by : high).StoreUnsafe(ref into, (nuint)i + 4);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Eight(ref byte sums, int at)
        => Avx2.ConvertToVector256Int32(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref sums, at))).AsByte());

    /// <summary>Corrects the rows that lack answers or cannot be used; most files have few.</summary>
    private void Patch(ByteScale scale, Span<byte> sums, ulong rows, ulong invalid, Span<double> scores)
    {
        for (; rows != 0; rows &= rows - 1)
        {
            var row = BitOperations.TrailingZeroCount(rows);
            int count = sums[Rows + row];
            scores[row] = (invalid >> row & 1) != 0 || scale.Count - count > scale.Allowed ? double.NaN : _key.Key.Value(sums[row], count, scale.Count);
        }
    }

    private void Combine(ByteScale scale, Span<double> scores, int stride, int row, int into)
    {
        var isMean = _key.Key.Metric == ScoreMetric.Mean;
        var all = Vector256.Create((double)scale.Components.Length);
        for (var i = 0; i < Rows; i += 4)
        {
            var (sum, count) = (Vector256<double>.Zero, Vector256<double>.Zero);
            foreach (var component in scale.Components)
            {
                var part = Vector256.Create<double>(scores[((component * stride) + row + i)..]);
                var isScored = Vector256.Equals(part, part);
                sum += part & isScored;
                count += Vector256<double>.One & isScored;
            }

            var value = isMean ? sum / count : Vector256.ConditionalSelect(Vector256.Equals(count, all), sum, sum * all / count);
            var isEnough = Vector256.GreaterThanOrEqual(count, Vector256.Create((double)Math.Max(1, scale.Components.Length - scale.Allowed)));
            Vector256.ConditionalSelect(isEnough, value, Vector256.Create(double.NaN)).CopyTo(scores[(into + i)..]);
        }
    }

    private static void CountParts(ByteScale scale, Span<byte> answered, int stride, int row, int into)
    {
        for (var i = 0; i < Rows && !answered.IsEmpty; i += Half)
        {
            var sum = Vector256<byte>.Zero;
            foreach (var component in scale.Components)
            {
                sum = Avx2.AddSaturate(sum, Vector256.Create<byte>(answered[((component * stride) + row + i)..]));
            }

            sum.CopyTo(answered[(into + i)..]);
        }
    }
}
#endif
