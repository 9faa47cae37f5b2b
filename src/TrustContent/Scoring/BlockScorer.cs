using System.Runtime.InteropServices;

namespace TrustContent.Scoring;

/// <summary>Scores any key and any kind of answers, a block of rows at a time: first every answer is checked once, then scales are summed.</summary>
internal sealed class BlockScorer
{
    // What is held of a block is to stay in the nearest cache: 16 KiB of numbers.
    private const int Values = 2048;
    private readonly ColumnKey _columns;
    private readonly ScoringKey _key;
    private readonly int _items;
#if NET
    private readonly bool _isVectorized;
#endif

    public BlockScorer(ColumnKey columns, bool isVectorized)
    {
        _columns = columns;
        _key = columns.Key;
        _items = columns.Minimums.Length;
#if NET
        _isVectorized = isVectorized && DoubleLanes.IsSupported;
#else
        _ = isVectorized;
#endif
    }

    public void Score<T>(ReadOnlySpan<T> answers, int stride, int start, int end, Span<double> scores, Span<bool> invalid, Span<byte> answered)
        where T : unmanaged
    {
        var rows = Math.Min(Math.Max(Values / _items / 8 * 8, 1), Math.Max(end - start, 1));
        Span<double> block = _items * rows <= Values ? stackalloc double[_items * rows] : new double[_items * rows];
        for (var row = start; row < end; row += rows)
        {
            var count = Math.Min(rows, end - row);
            var marks = invalid.Slice(row, count);
            marks.Clear();
            for (var item = 0; item < _items; item++)
            {
                Take(answers.Slice((item * stride) + row, count), block.Slice(item * rows, count));
                Check(item, block.Slice(item * rows, count), marks);
            }

            for (var scale = 0; scale < _key.Scales.Length; scale++)
            {
                var into = scores.Slice((scale * stride) + row, count);
                if (_key.Scales[scale].Components.Length == 0)
                {
                    Sum(_key.Scales[scale], block, rows, into, marks, answered.IsEmpty ? default : answered.Slice((scale * stride) + row, count));
                }
                else
                {
                    for (var i = 0; i < count; i++)
                    {
                        into[i] = _key.Composite(_key.Scales[scale], scores, stride, row + i);
                    }

                    CountParts(_key.Scales[scale], answered, stride, scale, row, count);
                }
            }
        }
    }

    /// <summary>Answers as doubles, NaN where there is none.</summary>
    private void Take<T>(ReadOnlySpan<T> answers, Span<double> block)
        where T : unmanaged
    {
        if (typeof(T) == typeof(double))
        {
            MemoryMarshal.Cast<T, double>(answers).CopyTo(block);
        }
        else if (typeof(T) == typeof(float))
        {
            var numbers = MemoryMarshal.Cast<T, float>(answers);
            for (var i = 0; i < block.Length; i++)
            {
                block[i] = numbers[i];
            }
        }
        else
        {
            var codes = MemoryMarshal.Cast<T, byte>(answers);
            for (var i = 0; i < block.Length; i++)
            {
                block[i] = codes[i] == _columns.MissingCode ? double.NaN : codes[i];
            }
        }
    }

    /// <summary>Leaves valid answers, makes the others NaN, and marks rows in which one cannot be used.</summary>
    private void Check(int item, Span<double> block, Span<bool> invalid)
    {
        var (minimum, maximum, isWhole) = (_columns.Minimums[item], _columns.Maximums[item], _columns.AreWhole[item]);
        var i = 0;
#if NET
        if (_isVectorized)
        {
            i = DoubleLanes.Check(block, invalid, minimum, maximum, isWhole);
        }
#endif
        for (; i < block.Length; i++)
        {
            var value = block[i];
            if (!double.IsNaN(value) && !(value >= minimum && value <= maximum && (!isWhole || Math.Floor(value).Equals(value))))
            {
                invalid[i] = true;
                block[i] = double.NaN;
            }
        }
    }

    private void Sum(KeyedScale scale, Span<double> block, int rows, Span<double> scores, Span<bool> invalid, Span<byte> answered)
    {
        var i = 0;
#if NET
        if (_isVectorized)
        {
            i = DoubleLanes.Sum(_key.Metric, scale, block, rows, scores, invalid, answered);
        }
#endif
        for (; i < scores.Length; i++)
        {
            var (sum, weight, count) = (0.0, 0.0, 0);
            for (var k = 0; k < scale.Items.Length; k++)
            {
                var given = block[(scale.Items[k] * rows) + i];
                if (!double.IsNaN(given))
                {
                    sum += (scale.Reversed[k] ? scale.Turns[k] - given : given) * scale.Weights[k];
                    weight += scale.Weights[k];
                    count++;
                }
            }

            scores[i] = invalid[i] || scale.Items.Length - count > scale.Allowed ? double.NaN : _key.Value(sum, weight, scale.WeightOfAll);
            if (!answered.IsEmpty)
            {
                answered[i] = (byte)Math.Min(count, byte.MaxValue);
            }
        }
    }

    private static void CountParts(KeyedScale scale, Span<byte> answered, int stride, int into, int row, int count)
    {
        for (var i = row; i < row + count && !answered.IsEmpty; i++)
        {
            var sum = 0;
            foreach (var component in scale.Components)
            {
                sum += answered[(component * stride) + i];
            }

            answered[(into * stride) + i] = (byte)Math.Min(sum, byte.MaxValue);
        }
    }
}
