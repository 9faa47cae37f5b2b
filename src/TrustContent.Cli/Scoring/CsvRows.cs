using System.Buffers;
using System.Globalization;
using TrustContent.Catalog;

namespace TrustContent.Cli.Scoring;

/// <summary>Rows as CSV: every field as it came, then scores, counts and problems; quoted only where needed.</summary>
internal sealed class CsvRows(TextWriter output, InstrumentDefinition instrument, char delimiter) : IRowWriter
{
    private readonly SearchValues<char> _special = SearchValues.Create([delimiter, '"', '\r', '\n']);

    public void Begin(IReadOnlyList<string> header) => Line([.. header, .. ColumnMap.OutputColumns(instrument)]);

    public void Write(ScoredRow row)
    {
        // A short row is filled up so that the scores stand in their columns; what a long row has too many follows at its end.
        var fields = row.Fields.Take(Columns).Concat(Enumerable.Repeat("", Math.Max(0, Columns - row.Fields.Count)));
        Line(
        [
            .. fields,
            .. row.Score.Scales.Select(scale => row.IsRagged || scale.Value is not { } value ? "" : value.ToString(CultureInfo.InvariantCulture)),
            .. row.Score.Scales.Select(scale => scale.Answered.ToString(CultureInfo.InvariantCulture)),
            Problems.Of(row.Score, row.IsRagged),
            .. row.Fields.Skip(Columns),
        ]);
    }

    public int Columns { get; init; }

    private void Line(IReadOnlyList<string> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (i > 0)
            {
                output.Write(delimiter);
            }

            if (fields[i].AsSpan().ContainsAny(_special))
            {
                output.Write('"');
                output.Write(fields[i].Replace("\"", "\"\"", StringComparison.Ordinal));
                output.Write('"');
            }
            else
            {
                output.Write(fields[i]);
            }
        }

        output.Write('\n');
    }
}
