#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TrustContent.Catalog;

namespace TrustContent.Scoring;

/// <summary>Four rows at a time, each in its own lane: the order of operations within a row stays as it is, so the bits do.</summary>
/// <remarks>Each method says how many rows it did; the rest is the caller's.</remarks>
internal static class DoubleLanes
{
    private const int Lanes = 4;

    public static bool IsSupported => Vector256.IsHardwareAccelerated;

    public static int Check(Span<double> block, Span<bool> invalid, double minimum, double maximum, bool isWhole)
    {
        var (low, high, nothing) = (Vector256.Create(minimum), Vector256.Create(maximum), Vector256.Create(double.NaN));
        var i = 0;
        for (; i <= block.Length - Lanes; i += Lanes)
        {
            var value = Vector256.Create<double>(block[i..]);
            var isValid = Vector256.GreaterThanOrEqual(value, low) & Vector256.LessThanOrEqual(value, high);
            if (isWhole)
            {
                isValid &= Vector256.Equals(Vector256.Floor(value), value);
            }

            Vector256.ConditionalSelect(isValid, value, nothing).CopyTo(block[i..]);
            for (var bad = Vector256.AndNot(Vector256.Equals(value, value), isValid).ExtractMostSignificantBits(); bad != 0; bad &= bad - 1)
            {
                invalid[i + BitOperations.TrailingZeroCount(bad)] = true;
            }
        }

        return i;
    }

    public static int Sum(ScoreMetric metric, KeyedScale scale, Span<double> block, int rows, Span<double> scores, Span<bool> invalid, Span<byte> answered)
    {
        var (one, nothing, all) = (Vector256.Create(1.0), Vector256.Create(double.NaN), Vector256.Create(scale.WeightOfAll));
        var needed = Vector256.Create((double)(scale.Items.Length - scale.Allowed));
        var i = 0;
        for (; i <= scores.Length - Lanes; i += Lanes)
        {
            var (sum, weights, count) = (Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero);
            for (var k = 0; k < scale.Items.Length; k++)
            {
                var given = Vector256.Create<double>(block[((scale.Items[k] * rows) + i)..]);
                var isAnswered = Vector256.Equals(given, given);
                var keyed = scale.Reversed[k] ? Vector256.Create(scale.Turns[k]) - given : given;
                if (scale.IsWeighted)
                {
                    var weight = Vector256.Create(scale.Weights[k]);
                    keyed *= weight;
                    weights += weight & isAnswered;
                }

                // Zero added for a missing answer changes no bit: a sum that began with zero is never minus zero.
                sum += keyed & isAnswered;
                count += one & isAnswered;
            }

            var divisor = scale.IsWeighted ? weights : count;
            var value = metric == ScoreMetric.Mean ? sum / divisor
                : Vector256.ConditionalSelect(Vector256.Equals(divisor, all), sum, sum * all / divisor);
            Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(count, needed), value, nothing).CopyTo(scores[i..]);
            if (MemoryMarshal.Read<uint>(MemoryMarshal.AsBytes(invalid[i..])) != 0)
            {
                for (var row = i; row < i + Lanes; row++)
                {
                    scores[row] = invalid[row] ? double.NaN : scores[row];
                }
            }

            for (var lane = 0; lane < Lanes && !answered.IsEmpty; lane++)
            {
                answered[i + lane] = (byte)Math.Min(count[lane], byte.MaxValue);
            }
        }

        return i;
    }
}
#endif
