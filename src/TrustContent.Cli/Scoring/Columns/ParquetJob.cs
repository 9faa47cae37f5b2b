using TrustContent.Catalog;
using TrustContent.Scoring;

namespace TrustContent.Cli.Scoring.Columns;

/// <summary>Scores a Parquet file, one row group after the other; no more than one is held at a time, and of it only the answers and what is added.</summary>
internal sealed class ParquetJob(TrustContentService trust, InstrumentDefinition instrument, ScoringChoice choice, CellReader cells)
{
    public long Rows { get; private set; }

    public long InvalidRows { get; private set; }

    /// <exception cref="UsageException">The file is no Parquet, or its columns cannot be used.</exception>
    /// <exception cref="FailureException">The file is cut off or damaged.</exception>
    public void Run(Stream input, string name, Stream output, Progress progress)
    {
        var footer = ParquetFooter.Read(input, name);
        using var table = new ParquetTable(input, name, footer);
        var scorer = new GroupScorer(new RowScorer(trust, instrument, choice, cells, ColumnMap.Read(instrument, table.Header)), table);
        var columns = new ScoreColumns(instrument);
        var copy = new ParquetCopy(output, name);
        for (var group = 0; group < footer.Groups.Count; group++)
        {
            var scored = scorer.Score(group);
            using var added = columns.Write(scored);
            copy.Add(input, footer, group, added);
            Rows += scored.Rows;
            InvalidRows += scored.InvalidRows;
            progress.At(Rows);
        }

        using var types = columns.Write(group: null);
        copy.Finish(footer, types);
    }
}
