using System.Buffers;
using System.Runtime.CompilerServices;

namespace TrustContent.Cli.Scoring;

/// <summary>Some rows of a file on their way through the tool, and then what is written for them. It is used again and again.</summary>
internal sealed class RowBatch(char delimiter)
{
    private const int MostRows = 2048;
    private const int EnoughText = 1 << 17;
    private readonly int[] _firstFields = new int[MostRows + 1];
    private int[] _ends = new int[MostRows * 8];
    private char[] _text = new char[EnoughText * 2];

    /// <summary>The number of the first row in the file, from 1.</summary>
    public long FirstNumber { get; private set; }

    public int RowCount { get; private set; }

    public int InvalidRows { get; private set; }

    public ArrayBufferWriter<byte> Output { get; } = new(EnoughText * 2);

    /// <summary>Takes rows from a file.</summary>
    /// <returns>Whether there was one.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Fill(CsvInput csv)
    {
        (RowCount, InvalidRows, FirstNumber) = (0, 0, csv.Rows + 1);
        var (fields, length) = (0, 0);
        while (RowCount < MostRows && length < EnoughText && csv.Next())
        {
            _firstFields[RowCount++] = fields;
            var columns = csv.FieldCount;
            if (fields + columns > _ends.Length)
            {
                Array.Resize(ref _ends, Math.Max(_ends.Length * 2, fields + columns));
            }

            for (var column = 0; column < columns; column++)
            {
                var field = csv.Field(column);
                if (length + field.Length >= _text.Length)
                {
                    Array.Resize(ref _text, Math.Max(_text.Length * 2, length + field.Length + 1));
                }

                field.CopyTo(_text.AsSpan(length));
                length += field.Length;
                _text[length++] = delimiter;
                _ends[fields++] = length;
            }
        }

        _firstFields[RowCount] = fields;
        return RowCount > 0;
    }

    public int FieldCount(int row) => _firstFields[row + 1] - _firstFields[row];

    public ReadOnlySpan<char> Field(int row, int column)
    {
        var field = _firstFields[row] + column;
        var start = field == 0 ? 0 : _ends[field - 1];
        return _text.AsSpan(start, _ends[field] - 1 - start);
    }

    /// <summary>All fields of a row with a delimiter between any two, unquoted.</summary>
    public ReadOnlySpan<char> Joined(int row)
    {
        var (first, end) = (_firstFields[row], _firstFields[row + 1]);
        var start = first == 0 ? 0 : _ends[first - 1];
        return end == first ? [] : _text.AsSpan(start, _ends[end - 1] - 1 - start);
    }

    public string[] Fields(int row)
    {
        var fields = new string[FieldCount(row)];
        for (var column = 0; column < fields.Length; column++)
        {
            fields[column] = Field(row, column).ToString();
        }

        return fields;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public RowBatch Score(IBatchFormat format)
    {
        Output.ResetWrittenCount();
        for (var row = 0; row < RowCount; row++)
        {
            InvalidRows += format.Write(this, row, Output) ? 0 : 1;
        }

        return this;
    }
}
