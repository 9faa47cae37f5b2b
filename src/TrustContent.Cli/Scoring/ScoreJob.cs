using System.Buffers;
using TrustContent.Catalog;
using TrustContent.Scoring;

namespace TrustContent.Cli.Scoring;

/// <summary>Scores a file, row by row or in batches on all cores; in order, and holding no more than a few batches.</summary>
internal sealed class ScoreJob(TrustContentService trust, InstrumentDefinition instrument, ScoringChoice choice, CellReader cells, char delimiter, bool addsColumns = true)
{
    public long Rows { get; private set; }

    public long InvalidRows { get; private set; }

    /// <summary>One row after the other, each explained.</summary>
    /// <exception cref="UsageException">The input is empty or its header cannot be used.</exception>
    public void Run(TextReader input, IRowWriter rows, Progress progress)
    {
        using var csv = new CsvInput(input, delimiter);
        var scorer = Scorer(csv);
        rows.Begin(csv.Header);
        while (csv.Next())
        {
            var fields = new string[csv.FieldCount];
            for (var column = 0; column < fields.Length; column++)
            {
                fields[column] = csv.Field(column).ToString();
            }

            var row = scorer.Score(csv.Rows, fields);
            Rows++;
            InvalidRows += row.IsInvalid ? 1 : 0;
            rows.Write(row);
            progress.At(Rows);
        }
    }

    /// <summary>One batch after the other is read and written here, while others are scored.</summary>
    /// <exception cref="UsageException">The input is empty or its header cannot be used.</exception>
    public void Run(TextReader input, Func<RowScorer, IBatchFormat> formatFor, Stream output, Progress progress)
    {
        using var csv = new CsvInput(input, delimiter);
        var format = formatFor(Scorer(csv));
        var head = new ArrayBufferWriter<byte>();
        format.Begin(csv.Header, head);
        output.Write(head.WrittenSpan);

        // One batch waits for each core, so that none has to.
        var most = Environment.ProcessorCount * 2;
        var free = new Stack<RowBatch>();
        var scoring = new Queue<Task<RowBatch>>();
        try
        {
            while (true)
            {
                var batch = free.TryPop(out var used) ? used : new RowBatch(delimiter);
                if (!batch.Fill(csv))
                {
                    break;
                }

                scoring.Enqueue(Task.Run(() => batch.Score(format)));
                if (scoring.Count >= most)
                {
                    free.Push(Finish(scoring.Dequeue(), output, progress));
                }
            }
        }
        finally
        {
            // Where reading fails, what was read before is written all the same.
            while (scoring.TryDequeue(out var batch))
            {
                Finish(batch, output, progress);
            }
        }
    }

    private RowBatch Finish(Task<RowBatch> scoring, Stream output, Progress progress)
    {
        var batch = scoring.GetAwaiter().GetResult();
        output.Write(batch.Output.WrittenSpan);
        Rows += batch.RowCount;
        InvalidRows += batch.InvalidRows;
        progress.At(Rows);
        return batch;
    }

    private RowScorer Scorer(CsvInput csv) => new(trust, instrument, choice, cells, ColumnMap.Read(instrument, csv.Header, addsColumns));
}
