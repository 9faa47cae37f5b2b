using System.Buffers.Text;
using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using TrustContent.Catalog;
using TrustContent.Scoring;

namespace TrustContent.Cli.Scoring;

/// <summary>Rows as CSV: every field as it came, then scores, counts and problems; quoted only where needed.</summary>
/// <remarks>
/// Rows in which all can be used are scored as columns are, which gives the same bits as an explained score; what is
/// written of their problems depends on nothing but which answers are missing. Any other row is scored and explained.
/// </remarks>
internal sealed class CsvRows : IBatchFormat
{

    // A score is at most 24 characters, a count 10.
    private const int LargestNumber = 32;
    private readonly RowScorer _rows;
    private readonly char _delimiter;
    private readonly SearchValues<char> _special;
    private readonly SearchValues<char> _quoting = SearchValues.Create(['"', '\r', '\n']);
    private readonly ColumnScorer _scorer;
    private readonly (int Column, int Item)[] _items;
    private readonly int[] _signals;
    private readonly bool _areWhole;
    private readonly MissingProblems _problems = new();

    public CsvRows(RowScorer rows, char delimiter)
    {
        _rows = rows;
        _delimiter = delimiter;
        _special = SearchValues.Create([delimiter, '"', '\r', '\n']);
        _scorer = ColumnScorer.For(rows.Instrument, rows.Choice);
        var at = _scorer.Items.Select((item, index) => (item.Value, index)).ToDictionary(item => item.Value, item => item.index, StringComparer.Ordinal);
        _items = [.. rows.Map.Items.Where(item => !item.IsSignal).Select(item => (item.Column, at[item.Item]))];
        _signals = [.. rows.Map.Items.Where(item => item.IsSignal).Select(item => item.Column)];
        _areWhole = rows.Instrument.Items.All(item => item.Response.Kind == ResponseKind.Integer && item.Response.Minimum >= 0 && item.Response.Maximum < ColumnScorer.DefaultMissingCode);
    }

    public void Begin(IReadOnlyList<string> header, IBufferWriter<byte> output)
        => Line([.. header, .. ColumnMap.OutputColumns(_rows.Instrument)], output);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Write(RowBatch batch, int row, IBufferWriter<byte> output)
    {
        var scales = _scorer.Scales.Count;
        Span<double> scores = stackalloc double[scales];
        Span<byte> answered = stackalloc byte[scales];
        if (batch.FieldCount(row) != _rows.Map.Header.Count || _scorer.Items.Count > MissingProblems.MostItems || !TryScore(batch, row, scores, answered, out var missing))
        {
            return Explain(batch, row, output, missing: null);
        }

        if (!_problems.TryGet(missing, out var problems))
        {
            return Explain(batch, row, output, missing);
        }

        Fields(batch, row, output);
        var into = output.GetSpan((scales * 2 * LargestNumber) + problems.Length + 2);
        var length = 0;
        foreach (var score in scores)
        {
            into[length++] = (byte)_delimiter;
            if (!double.IsNaN(score))
            {
                // Most are whole, and whole numbers are written in a tenth of the time.
                var whole = (int)score;
                var written = 0;
                _ = score.Equals((double)whole) && whole >= 0 ? Utf8Formatter.TryFormat(whole, into[length..], out written) : score.TryFormat(into[length..], out written, default, CultureInfo.InvariantCulture);
                length += written;
            }
        }

        foreach (var count in answered)
        {
            into[length++] = (byte)_delimiter;
            Utf8Formatter.TryFormat(count, into[length..], out var written);
            length += written;
        }

        into[length++] = (byte)_delimiter;
        length += Encoding.UTF8.GetBytes(problems, into[length..]);
        into[length++] = (byte)'\n';
        output.Advance(length);
        return true;
    }

    /// <summary>Scores a row in which all can be used; a bit says of each item whether it is missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryScore(RowBatch batch, int row, Span<double> scores, Span<byte> answered, out ulong missing)
    {
        Span<byte> codes = stackalloc byte[MissingProblems.MostItems];
        Span<double> numbers = stackalloc double[MissingProblems.MostItems];
        codes.Fill(ColumnScorer.DefaultMissingCode);
        numbers.Fill(double.NaN);
        missing = 0;
        foreach (var (column, item) in _items)
        {
            var cell = batch.Field(row, column);
            if (!_rows.Cells.TryCode(cell, out var code))
            {
                if (!_rows.Cells.TryNumber(cell, out var number))
                {
                    return false;
                }

                numbers[item] = number;
                missing |= double.IsNaN(number) ? 1UL << item : 0;

                // A larger number is no answer to any of these items: it is explained.
                if (_areWhole && !double.IsNaN(number) && !TryCode(number, out code))
                {
                    return false;
                }

                codes[item] = double.IsNaN(number) ? ColumnScorer.DefaultMissingCode : code;
            }
            else
            {
                codes[item] = code;
                numbers[item] = code;
            }
        }

        foreach (var column in _signals)
        {
            if (!_rows.Cells.TrySignal(batch.Field(row, column).ToString(), out _))
            {
                return false;
            }
        }

        var items = _scorer.Items.Count;
        return _areWhole ? _scorer.ScoreRow(codes[..items], scores, answered) : _scorer.ScoreRow(numbers[..items], scores, answered);
    }

    private static bool TryCode(double number, out byte code)
    {
        code = number is >= 0 and < ColumnScorer.DefaultMissingCode ? (byte)number : (byte)0;
        return number.Equals((double)code) || number.Equals(-0.0);
    }

    private bool Explain(RowBatch batch, int row, IBufferWriter<byte> output, ulong? missing)
    {
        var scored = _rows.Score(batch.FirstNumber + row, batch.Fields(row));
        var (fields, columns) = (scored.Fields, _rows.Map.Header.Count);
        var problems = Problems.Of(scored.Score, scored.IsRagged);

        // A short row is filled up so that the scores stand in their columns; what a long row has too many follows at its end.
        Line(
        [
            .. fields.Take(columns),
            .. Enumerable.Repeat("", Math.Max(0, columns - fields.Count)),
            .. scored.Score.Scales.Select(scale => scored.IsRagged || scale.Value is not { } value ? "" : value.ToString(CultureInfo.InvariantCulture)),
            .. scored.Score.Scales.Select(scale => scale.Answered.ToString(CultureInfo.InvariantCulture)),
            problems,
            .. fields.Skip(columns),
        ],
        output);
        if (missing is { } pattern)
        {
            _problems.Keep(pattern, problems);
        }

        return !scored.IsInvalid;
    }

    /// <summary>The fields as they came. Where none needs quotes and none holds a delimiter they are written as one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fields(RowBatch batch, int row, IBufferWriter<byte> output)
    {
        var joined = batch.Joined(row);
        if (!joined.ContainsAny(_quoting) && joined.Count(_delimiter) == batch.FieldCount(row) - 1)
        {
            Encoding.UTF8.GetBytes(joined, output);
            return;
        }

        for (var column = 0; column < batch.FieldCount(row); column++)
        {
            Field(batch.Field(row, column), column, output);
        }
    }

    private void Line(IReadOnlyList<string> fields, IBufferWriter<byte> output)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            Field(fields[i], i, output);
        }

        output.Write("\n"u8);
    }

    private void Field(ReadOnlySpan<char> field, int column, IBufferWriter<byte> output)
    {
        if (column > 0)
        {
            output.Write([(byte)_delimiter]);
        }

        if (field.ContainsAny(_special))
        {
            Encoding.UTF8.GetBytes("\"" + field.ToString().Replace("\"", "\"\"", StringComparison.Ordinal) + "\"", output);
        }
        else
        {
            Encoding.UTF8.GetBytes(field, output);
        }
    }
}
