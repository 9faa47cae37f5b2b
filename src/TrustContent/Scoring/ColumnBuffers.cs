using System.Runtime.InteropServices;
using TrustContent.Internal;

namespace TrustContent.Scoring;

/// <summary>Refuses buffers that the columns do not fit into, before anything is written.</summary>
internal static class ColumnBuffers
{
    public static void Check<T>(ColumnKey key, ReadOnlySpan<T> answers, int stride, int rows, Span<double> scores, Span<bool> invalid, Span<byte> answered)
        where T : unmanaged
    {
        Guard.AtLeast(0, rows);
        Guard.AtLeast(rows, stride);
        var scales = key.Key.Scales.Length;
        Long(answers.Length, key.Minimums.Length, stride, rows, nameof(answers));
        Long(scores.Length, scales, stride, rows, nameof(scores));
        Long(invalid.Length, 1, stride, rows, nameof(invalid));
        if (!answered.IsEmpty)
        {
            Long(answered.Length, scales, stride, rows, nameof(answered));
        }

        // What is written must not change what is still to be read.
        var read = MemoryMarshal.AsBytes(answers);
        var points = MemoryMarshal.AsBytes(scores);
        var marks = MemoryMarshal.AsBytes(invalid);
        if (read.Overlaps(points) || read.Overlaps(marks) || read.Overlaps(answered) || points.Overlaps(marks) || points.Overlaps(answered) || marks.Overlaps(answered))
        {
            throw new ArgumentException("Two buffers share memory. Give each its own.", nameof(scores));
        }
    }

    public static void CheckRow(ColumnKey key, int answers, int scores, int answered)
    {
        var scales = key.Key.Scales.Length;
        if (answers < key.Minimums.Length || scores < scales || (answered != 0 && answered < scales))
        {
            Long(answers, key.Minimums.Length, 1, 1, nameof(answers));
            Long(scores, scales, 1, 1, nameof(scores));
            Long(answered, scales, 1, 1, nameof(answered));
        }
    }

    private static void Long(int length, int columns, int stride, int rows, string name)
    {
        var needed = columns == 0 || rows == 0 ? 0 : ((long)(columns - 1) * stride) + rows;
        if (length < needed)
        {
            throw new ArgumentException(FormattableString.Invariant($"The buffer holds {length} values; {columns} columns need {needed}."), name);
        }
    }
}
