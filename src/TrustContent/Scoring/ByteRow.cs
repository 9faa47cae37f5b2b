#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

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
    private readonly int _items;

    private ByteRow(ColumnKey key)
    {
        _key = key;
        _items = key.Minimums.Length;
        var lanes = Enumerable.Range(0, (_items + Width - 1) / Width).Select(part => Lanes(part, _items)).ToArray();
        _parts = [.. lanes.Select(items => new Part(
            Of(items, item => (byte)key.Minimums[item]),
            Of(items, item => (byte)(key.Maximums[item] - key.Minimums[item]))))];
        _scales = [.. key.Key.Scales.Select(scale => new RowScale(scale, lanes))];
    }

    public static ByteRow? TryOf(ColumnKey key)
        => Sse2.IsSupported && key.Minimums.Length is >= FewestItems and <= MostItems && ByteScale.Fit(key) ? new ByteRow(key) : null;

    public bool Score(ReadOnlySpan<byte> answers, Span<double> scores, Span<byte> answered)
    {
        ref var first = ref MemoryMarshal.GetReference(answers);
        var missing = Vector128.Create(_key.MissingCode);
        Span<Vector128<byte>> kept = stackalloc Vector128<byte>[MostItems / Width];
        Span<Vector128<byte>> valid = stackalloc Vector128<byte>[MostItems / Width];
        var good = Vector128<byte>.AllBitsSet;
        var isAnswered = 0UL;
        for (var i = 0; i < _parts.Length; i++)
        {
            var codes = Read(ref first, i);
            var above = codes - _parts[i].Minimums;
            var isValid = Vector128.Equals(Vector128.Min(above, _parts[i].Ranges), above);
            good &= isValid | Vector128.Equals(codes, missing);
            kept[i] = codes;
            valid[i] = isValid;
            isAnswered |= (ulong)isValid.ExtractMostSignificantBits() << (i * Width);
        }

        var isUsable = good.ExtractMostSignificantBits() == ushort.MaxValue;
        for (var s = 0; s < _scales.Length; s++)
        {
            var scale = _scales[s];
            if (scale.Components.Length > 0)
            {
                Combine(scale, s, scores, answered);
                continue;
            }

            var count = BitOperations.PopCount(isAnswered & scale.Lanes);
            if (!answered.IsEmpty)
            {
                answered[s] = (byte)count;
            }

            if (!isUsable || scale.Count - count > scale.Allowed)
            {
                scores[s] = double.NaN;
                continue;
            }

            var sums = Vector128<ushort>.Zero;
            for (var i = 0; i < _parts.Length; i++)
            {
                // Where a lane is turned, all its bits change and 1 is added: that is its negative, to which the turn is added.
                var turned = scale.Turned[i];
                var keyed = ((kept[i] ^ turned) - turned + scale.Turns[i]) & valid[i] & scale.Masks[i];
                sums += Sse2.SumAbsoluteDifferences(keyed, Vector128<byte>.Zero);
            }

            scores[s] = _key.Key.Value(sums[0] + sums[Width / 4], count, scale.Count);
        }

        return isUsable;
    }

    private void Combine(RowScale scale, int at, Span<double> scores, Span<byte> answered)
    {
        var (sum, count, items) = (0.0, 0, 0);
        foreach (var component in scale.Components)
        {
            var part = scores[component];
            if (!double.IsNaN(part))
            {
                sum += part;
                count++;
            }

            items += answered.IsEmpty ? 0 : answered[component];
        }

        scores[at] = count == 0 || scale.Components.Length - count > scale.Allowed ? double.NaN : _key.Key.Value(sum, count, scale.Components.Length);
        if (!answered.IsEmpty)
        {
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

    private static Vector128<byte> Of(int[] lanes, Func<int, byte> value) => Vector128.Create<byte>([.. lanes.Select(item => value(item < 0 ? -1 - item : item))]);

    private readonly record struct Part(Vector128<byte> Minimums, Vector128<byte> Ranges);

    private sealed class RowScale
    {
        public RowScale(KeyedScale scale, int[][] lanes)
        {
            Components = scale.Components;
            Count = scale.Items.Length;
            Allowed = scale.Allowed;
            bool Counts(int item) => item >= 0 && Array.IndexOf(scale.Items, item) >= 0;
            bool Turns(int item) => Counts(item) && scale.Reversed[Array.IndexOf(scale.Items, item)];
            Masks = [.. lanes.Select(items => Vector128.Create<byte>([.. items.Select(item => Counts(item) ? byte.MaxValue : (byte)0)]))];
            Turned = [.. lanes.Select(items => Vector128.Create<byte>([.. items.Select(item => Turns(item) ? byte.MaxValue : (byte)0)]))];
            this.Turns = [.. lanes.Select(items => Vector128.Create<byte>([.. items.Select(item => Turns(item) ? (byte)scale.Turns[Array.IndexOf(scale.Items, item)] : (byte)0)]))];
            for (var part = 0; part < lanes.Length; part++)
            {
                Lanes |= (ulong)Masks[part].ExtractMostSignificantBits() << (part * Width);
            }
        }

        public int[] Components { get; }

        public int Count { get; }

        public int Allowed { get; }

        /// <summary>One bit for each lane that counts.</summary>
        public ulong Lanes { get; }

        public Vector128<byte>[] Masks { get; }

        public Vector128<byte>[] Turned { get; }

        public Vector128<byte>[] Turns { get; }
    }
}
#endif
