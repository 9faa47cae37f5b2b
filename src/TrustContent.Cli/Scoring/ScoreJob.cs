using Sylvan.Data.Csv;
using TrustContent.Catalog;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Cli.Scoring;

/// <summary>Scores a file row by row, in order, holding one row at a time.</summary>
internal sealed class ScoreJob(TrustContentService trust, InstrumentDefinition instrument, ScoringChoice choice, CellReader cells, char delimiter, bool addsColumns = true)
{
    private const int LargestRow = 16 * 1024 * 1024;
    private const string TooLarge = "A row is larger than 16 MiB. Often a quote was opened and never closed.";
    private static readonly IReadOnlyDictionary<string, Answer> NoAnswers = new Dictionary<string, Answer>();

    public long Rows { get; private set; }

    public long InvalidRows { get; private set; }

    /// <exception cref="UsageException">The input is empty or its header cannot be used.</exception>
    public void Run(TextReader input, Func<int, IRowWriter> writer, Progress progress)
    {
        using var csv = Open(input);
        var header = new string[csv.FieldCount];
        for (var column = 0; column < header.Length; column++)
        {
            header[column] = csv.GetName(column);
        }

        var map = ColumnMap.Read(instrument, header, addsColumns);

        // Tries the choice before anything is written: one that is impossible is a wrong call and not a bad row.
        trust.Score(trust.Respond(instrument.Id, NoAnswers), choice);
        var rows = writer(header.Length);
        rows.Begin(header);
        while (Next(csv))
        {
            if (csv.RowFieldCount <= 1 && header.Length > 1 && string.IsNullOrWhiteSpace(csv.GetString(0)))
            {
                continue;
            }

            var row = Score(csv, map);
            Rows++;
            InvalidRows += row.IsInvalid ? 1 : 0;
            rows.Write(row);
            progress.At(Rows);
        }
    }

    private CsvDataReader Open(TextReader input)
    {
        try
        {
            while (input.Peek() is '\r' or '\n')
            {
                _ = input.Read();
            }

            if (input.Peek() < 0)
            {
                throw new UsageException("The input is empty. Its first line must be a header.");
            }

            return CsvDataReader.Create(input, new CsvDataReaderOptions
            {
                HasHeaders = true,
                Delimiter = delimiter,

                // The reader would drop rows that begin with '#' as comments; no decoded row begins with half a letter.
                Comment = '\uDC00',
                BufferSize = 1 << 16,
                MaxBufferSize = LargestRow,
                OwnsReader = false,
            });
        }
        catch (CsvRecordTooLargeException)
        {
            throw new FailureException(TooLarge);
        }
        catch (CsvFormatException problem)
        {
            throw new UsageException("The header cannot be read as CSV: " + problem.Message);
        }
        catch (System.Text.DecoderFallbackException)
        {
            throw new UsageException("The input is not UTF-8. Save it as UTF-8.");
        }
    }

    private bool Next(CsvDataReader csv)
    {
        try
        {
            return csv.Read();
        }
        catch (System.Text.DecoderFallbackException)
        {
            throw new FailureException($"After {Rows.ToString(System.Globalization.CultureInfo.InvariantCulture)} rows the input is not UTF-8. Save it as UTF-8 and start again.");
        }
        catch (CsvRecordTooLargeException)
        {
            throw new FailureException(TooLarge);
        }
        catch (CsvFormatException problem)
        {
            throw new FailureException($"After {Rows.ToString(System.Globalization.CultureInfo.InvariantCulture)} rows the input cannot be read as CSV: {problem.Message}");
        }
    }

    private ScoredRow Score(CsvDataReader csv, ColumnMap map)
    {
        var fields = new string[csv.RowFieldCount];
        for (var column = 0; column < fields.Length; column++)
        {
            fields[column] = csv.GetString(column);
        }

        var isRagged = fields.Length != map.Header.Count;
        var answers = new Dictionary<string, Answer>(map.Items.Count, StringComparer.Ordinal);
        if (!isRagged)
        {
            foreach (var (column, item, isSignal) in map.Items)
            {
                answers[item] = isSignal ? cells.Signal(fields[column]) : cells.Item(fields[column]);
            }
        }

        trust.TryRespond(instrument.Id, answers, out var response);
        return new ScoredRow(Rows + 1, fields, isRagged, trust.Score(response, choice));
    }
}
