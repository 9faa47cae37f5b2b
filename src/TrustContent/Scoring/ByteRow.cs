#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using TrustContent.Catalog;

namespace TrustContent.Scoring;

/// <summary>One response of codes, sixteen items at a time, an item a lane.</summary>
/// <remarks>For keys as in <see cref="ByteLanes"/>. The last sixteen items are read from the end: the lanes that were read before are then left out.</remarks>
internal sealed class ByteRow
{
    private const int Width = 16;
    private const int FewestItems = 4;
    private const int MostItems = 64;
    private readonly ColumnKey _key;
    private readonly Part[] _parts;
    private readonly RowScale[] _scales;
    private readonly Vector128<byte>[] _masks;
    private readonly Vector128<byte> _missing;
    private readonly bool _isMean;
    private readonly int _items;

    private ByteRow(ColumnKey key)
    {
        _key = key;
        _items = key.Minimums.Length;
        var lanes = Enumerable.Range(0, (_items + Width - 1) / Width).Select(part => Lanes(part, _items)).ToArray();
        _parts = [.. lanes.Select(items => new Part(
            Of(items, item => (byte)key.Minimums[item]),
            Of(items, item => (byte)(key.Maximums[item] - key.Minimums[item])),
            Of(items, item => IsReversed(key, item) ? byte.MaxValue : (byte)0),
            Of(items, item => IsReversed(key, item) ? (byte)(key.Minimums[item] + key.Maximums[item]) : (byte)0)))];
        _masks = [.. key.Key.Scales.SelectMany(scale => lanes.Select(items => Mask(scale, items)))];
        _scales = [.. key.Key.Scales.Select((scale, at) => new RowScale(scale, _masks.AsSpan(at * lanes.Length, lanes.Length)))];
        _missing = Vector128.Create(key.MissingCode);
        _isMean = key.Key.Metric == ScoreMetric.Mean;
    }

    public static ByteRow? TryOf(ColumnKey key)
        => Sse2.IsSupported && key.Minimums.Length is >= FewestItems and <= MostItems && ByteScale.Fit(key) && IsTurnedAlike(key) ? new ByteRow(key) : null;

    public bool Score(ReadOnlySpan<byte> answers, Span<double> scores, Span<byte> answered)
    {
        if (_parts.Length > 1)
        {
            return ScoreLong(answers, scores, answered);
        }

        // Nearly every form has at most sixteen items: all is done in registers.
        var kept = Keep(_parts[0], Read(ref MemoryMarshal.GetReference(answers), 0), out var isValid, out var isUsable);
        var isAnswered = isValid.ExtractMostSignificantBits();
        if (!isUsable)
        {
            Refuse(isAnswered, scores, answered);
            return false;
        }

        ref var scale = ref MemoryMarshal.GetArrayDataReference(_scales);
        ref var score = ref MemoryMarshal.GetReference(scores);
        for (var s = 0; s < _scales.Length; s++)
        {
            if (scale.Components.Length > 0)
            {
                Combine(s, scores, answered);
            }
            else
            {
                var count = BitOperations.PopCount(isAnswered & (uint)scale.Lanes);
                var sums = Sse2.SumAbsoluteDifferences(kept & scale.Mask, Vector128<byte>.Zero).AsInt64();
                score = Finish(scale, sums.ToScalar() + sums.GetElement(1), count);
                if (!answered.IsEmpty)
                {
                    answered[s] = (byte)count;
                }
            }

            scale = ref Unsafe.Add(ref scale, 1);
            score = ref Unsafe.Add(ref score, 1);
        }

        return true;
    }

    [SkipLocalsInit]
    private bool ScoreLong(ReadOnlySpan<byte> answers, Span<double> scores, Span<byte> answered)
    {
        ref var first = ref MemoryMarshal.GetReference(answers);
        Span<Vector128<byte>> kept = stackalloc Vector128<byte>[MostItems / Width];
        var isAllUsable = true;
        var isAnswered = 0UL;
        for (var i = 0; i < _parts.Length; i++)
        {
            kept[i] = Keep(_parts[i], Read(ref first, i), out var isValid, out var isUsable);
            isAllUsable &= isUsable;
            isAnswered |= (ulong)isValid.ExtractMostSignificantBits() << (i * Width);
        }

        if (!isAllUsable)
        {
            Refuse(isAnswered, scores, answered);
            return false;
        }

        for (var s = 0; s < _scales.Length; s++)
        {
            if (_scales[s].Components.Length > 0)
            {
                Combine(s, scores, answered);
                continue;
            }

            var count = BitOperations.PopCount(isAnswered & _scales[s].Lanes);
            var sums = Vector128<long>.Zero;
            for (var i = 0; i < _parts.Length; i++)
            {
                sums += Sse2.SumAbsoluteDifferences(kept[i] & _masks[(s * _parts.Length) + i], Vector128<byte>.Zero).AsInt64();
            }

            scores[s] = Finish(_scales[s], sums.ToScalar() + sums.GetElement(1), count);
            if (!answered.IsEmpty)
            {
                answered[s] = (byte)count;
            }
        }

        return true;
    }

    /// <summary>Keyed answers, 0 where there is none that is valid.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<byte> Keep(in Part part, Vector128<byte> codes, out Vector128<byte> isValid, out bool isUsable)
    {
        // A code below the minimum wraps round to one far above the range.
        var above = codes - part.Minimums;
        isValid = Vector128.Equals(Vector128.Min(above, part.Ranges), above);
        isUsable = (isValid | Vector128.Equals(codes, _missing)) == Vector128<byte>.AllBitsSet;

        // All bits of a turned lane change and 1 is added: that is its negative, to which the turn is added.
        return ((codes ^ part.Turned) - part.Turned + part.Turns) & isValid;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double Finish(in RowScale scale, long sum, int count)
        => count == scale.Count && !_isMean ? sum
            : scale.Count - count > scale.Allowed ? double.NaN
            : _key.Key.Value(sum, count, scale.Count);

    private void Refuse(ulong isAnswered, Span<double> scores, Span<byte> answered)
    {
        scores[.._scales.Length].Fill(double.NaN);
        for (var s = 0; s < _scales.Length && !answered.IsEmpty; s++)
        {
            var count = BitOperations.PopCount(isAnswered & _scales[s].Lanes);
            foreach (var component in _scales[s].Components)
            {
                count += answered[component];
            }

            answered[s] = (byte)Math.Min(count, byte.MaxValue);
        }
    }

    private void Combine(int at, Span<double> scores, Span<byte> answered)
    {
        var scale = _key.Key.Scales[at];
        scores[at] = _key.Key.Composite(scale, scores, apart: 1, row: 0);
        if (!answered.IsEmpty)
        {
            var items = 0;
            foreach (var component in scale.Components)
            {
                items += answered[component];
            }

            answered[at] = (byte)Math.Min(items, byte.MaxValue);
        }
    }

    /// <summary>Sixteen codes without a byte beyond the end: the last ones overlap those before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<byte> Read(ref byte first, int part)
    {
        if (_items >= Width)
        {
            return Vector128.LoadUnsafe(ref Unsafe.Add(ref first, Math.Min(part * Width, _items - Width)));
        }

        if (_items >= Width / 2)
        {
            return Vector128.Create(Unsafe.ReadUnaligned<ulong>(ref first), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, _items - (Width / 2)))).AsByte();
        }

        var (low, high) = (Unsafe.ReadUnaligned<uint>(ref first), Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, _items - (Width / 4))));
        return Vector128.Create(low, high, low, high).AsByte();
    }

    private static bool IsReversed(ColumnKey key, int item)
        => key.Key.Scales.Any(scale => Array.IndexOf(scale.Items, item) is var at and >= 0 && scale.Reversed[at]);

    /// <summary>Whether an item that one scale keys in reverse is so keyed in all that have it, as in every shipped key.</summary>
    private static bool IsTurnedAlike(ColumnKey key)
        => key.Key.Scales.All(scale => scale.Items.Zip(scale.Reversed, (item, isReversed) => isReversed == IsReversed(key, item)).All(isAlike => isAlike));

    /// <summary>Which item each lane holds, -1 for one that was read before.</summary>
    private static int[] Lanes(int part, int items)
    {
        var half = items >= Width / 2 ? Width / 2 : Width / 4;
        var lanes = Enumerable.Range(0, Width).Select(lane =>
            items >= Width ? Math.Min(part * Width, items - Width) + lane
            : lane % (half * 2) < half ? lane % (half * 2)
            : items - (half * 2) + (lane % (half * 2))).ToArray();
        var seen = new HashSet<int>(items >= Width ? Enumerable.Range(0, part * Width) : []);
        return [.. lanes.Select(item => seen.Add(item) ? item : -1 - item)];
    }

    /// <summary>The lanes that count in a scale.</summary>
    private static Vector128<byte> Mask(KeyedScale scale, int[] lanes)
        => Vector128.Create<byte>([.. lanes.Select(item => item >= 0 && Array.IndexOf(scale.Items, item) >= 0 ? byte.MaxValue : (byte)0)]);

    private static Vector128<byte> Of(int[] lanes, Func<int, byte> value) => Vector128.Create<byte>([.. lanes.Select(item => value(item < 0 ? -1 - item : item))]);

    private readonly record struct Part(Vector128<byte> Minimums, Vector128<byte> Ranges, Vector128<byte> Turned, Vector128<byte> Turns);

    private readonly struct RowScale
    {
        public RowScale(KeyedScale scale, ReadOnlySpan<Vector128<byte>> masks)
        {
            Components = scale.Components;
            Count = scale.Items.Length;
            Allowed = scale.Allowed;
            Mask = masks[0];
            for (var part = 0; part < masks.Length; part++)
            {
                Lanes |= (ulong)masks[part].ExtractMostSignificantBits() << (part * Width);
            }
        }

        public int[] Components { get; }

        public int Count { get; }

        public int Allowed { get; }

        /// <summary>One bit for each lane that counts.</summary>
        public ulong Lanes { get; }

        /// <summary>The lanes that count among the first sixteen.</summary>
        public Vector128<byte> Mask { get; }
    }
}
#endif
