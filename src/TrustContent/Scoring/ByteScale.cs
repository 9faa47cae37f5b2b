#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using TrustContent.Catalog;

namespace TrustContent.Scoring;

/// <summary>A scale whose answers, sums and counts all fit a byte.</summary>
internal sealed class ByteScale
{
    private const int Lanes = 8;
    private readonly bool _isMean;
    private readonly double _inverse;
    private readonly bool _isInverseExact;

    public ByteScale(ScoringKey key, KeyedScale scale)
    {
        Plain = [.. scale.Items.Where((_, i) => !scale.Reversed[i])];
        Reversed = [.. scale.Items.Where((_, i) => scale.Reversed[i])];
        Turns = [.. scale.Turns.Where((_, i) => scale.Reversed[i]).Select(turn => (byte)turn)];
        Components = scale.Components;
        Count = IsComposite ? Components.Length : scale.Items.Length;
        Allowed = scale.Allowed;
        _isMean = key.Metric == ScoreMetric.Mean;
        _inverse = 1.0 / Count;

        // Dividing costs more than all else. Every sum that a byte holds is tried, and only where all agree is it left out.
        _isInverseExact = IsComposite
            ? BitOperations.IsPow2(Count)
            : Enumerable.Range(0, byte.MaxValue + 1).All(sum => Quotient(sum).Equals((double)sum / Count));
    }

    /// <summary>Where the items that are not reversed stand in the instrument.</summary>
    public int[] Plain { get; }

    /// <summary>Where the reversed items stand in the instrument.</summary>
    public int[] Reversed { get; }

    /// <summary>Lowest plus highest answer of each reversed item.</summary>
    public byte[] Turns { get; }

    public int[] Components { get; }

    public bool IsComposite => Components.Length > 0;

    /// <summary>How many items, or components.</summary>
    public int Count { get; }

    public int Allowed { get; }

    /// <summary>Whether all scales of a key fit.</summary>
    public static bool Fit(ColumnKey key)
        => key.Minimums.Concat(key.Maximums).All(end => end >= 0 && end <= byte.MaxValue && Math.Floor(end).Equals(end))
            && key.Key.Scales.All(scale => !scale.IsWeighted
                && scale.Turns.All(turn => turn <= byte.MaxValue)
                && scale.Items.Length <= byte.MaxValue
                && scale.Items.Sum(item => key.Maximums[item]) <= byte.MaxValue);

    /// <summary>Scores of sums as if no answer were missing.</summary>
    /// <param name="sums">The sums of the rows.</param>
    /// <param name="without">The rows that have no score, a bit each.</param>
    /// <param name="scores">The scores of the rows.</param>
    public void Write(ReadOnlySpan<byte> sums, ulong without, Span<double> scores)
    {
        ref var sum = ref MemoryMarshal.GetReference(sums);
        ref var into = ref MemoryMarshal.GetReference(scores);
        var (inverse, count, nothing) = (Vector512.Create(_inverse), Vector512.Create((double)Count), Vector512.Create(double.NaN));
        var bits = Vector512.Create(1UL, 2, 4, 8, 16, 32, 64, 128);
        for (var i = 0; i < scores.Length; i += Lanes)
        {
            var eight = Avx2.ConvertToVector256Int32(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref sum, i))).AsByte());
            var value = Avx512F.IsSupported
                ? Avx512F.ConvertToVector512Double(eight)
                : Vector512.Create(Avx.ConvertToVector256Double(eight.GetLower()), Avx.ConvertToVector256Double(eight.GetUpper()));
            if (_isMean)
            {
                if (_isInverseExact)
                {
                    var guess = value * inverse;
                    value = Vector512.FusedMultiplyAdd(inverse, Vector512.FusedMultiplyAdd(-guess, count, value), guess);
                }
                else
                {
                    value /= count;
                }
            }

            if (without != 0)
            {
                var isWithout = Vector512.Equals(Vector512.Create(without >> i) & bits, bits).AsDouble();
                value = Vector512.ConditionalSelect(isWithout, nothing, value);
            }

            value.StoreUnsafe(ref into, (nuint)i);
        }
    }

    /// <summary>Scores of a composite from those of its components.</summary>
    public void Combine(ReadOnlySpan<double> components, int apart, Span<double> scores)
    {
        var (count, inverse, nothing) = (Vector512.Create((double)Count), Vector512.Create(_inverse), Vector512.Create(double.NaN));
        for (var i = 0; i < scores.Length; i += Lanes)
        {
            var (sum, scored) = (Vector512<double>.Zero, Vector512<double>.Zero);
            foreach (var component in Components)
            {
                var part = Vector512.Create(components[((component * apart) + i)..]);
                if (Allowed > 0)
                {
                    var isScored = Vector512.Equals(part, part);
                    part &= isScored;
                    scored += Vector512<double>.One & isScored;
                }

                // Where all components are needed, one without a score makes the sum one.
                sum += part;
            }

            if (Allowed > 0)
            {
                var value = _isMean ? sum / scored : Vector512.ConditionalSelect(Vector512.Equals(scored, count), sum, sum * count / scored);
                sum = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(scored, Vector512.Create(Math.Max(1.0, Count - Allowed))), value, nothing);
            }
            else if (_isMean)
            {
                sum = _isInverseExact ? sum * inverse : sum / count;
            }

            sum.CopyTo(scores[i..]);
        }
    }

    /// <summary>A guess, and its error taken off: correctly rounded, as a division is, where the constructor found it to be.</summary>
    private double Quotient(double sum)
    {
        var guess = sum * _inverse;
        return Math.FusedMultiplyAdd(_inverse, Math.FusedMultiplyAdd(-guess, Count, sum), guess);
    }
}
#endif
