using TrustContent.Catalog;
using TrustContent.Cli.Scoring;
using TrustContent.Cli.Scoring.Columns;
using TrustContent.Scoring;

namespace TrustContent.Cli.Commands;

/// <summary>A call that scores a Parquet file.</summary>
internal static class ParquetCall
{
    /// <summary>Whether a call is about Parquet, told from the names of its files and the form that it asks for, if any.</summary>
    /// <exception cref="UsageException">It is, and cannot be done.</exception>
    public static bool IsMeant(string? input, string? output, string? format)
    {
        var isRead = IsNamed(input);
        var isWritten = format == "parquet" || (format is null && IsNamed(output));
        if (!isRead && !isWritten)
        {
            return false;
        }

        if (input is null or "-" || (isWritten && output is null or "-"))
        {
            throw new UsageException("Parquet cannot go through standard input or output: it needs files. Name a FILE that ends in .parquet, and one to write with -o.");
        }

        return isRead && isWritten ? true
            : isRead ? throw new UsageException($"'{input}' is a Parquet file, and comes out as one. Name the output with -o and the ending .parquet.")
            : throw new UsageException($"'{input}' is no Parquet file by its name, and comes out as csv or json. Parquet is written where FILE ends in .parquet.");
    }

    /// <summary>Scores the file.</summary>
    /// <returns>How many rows there are, and how many of them hold answers that cannot be used.</returns>
    public static (long Rows, long InvalidRows) Run(TrustContentService trust, InstrumentDefinition instrument, ScoringChoice choice, CellReader cells, string input, string output, Reader reader)
    {
        var job = new ParquetJob(trust, instrument, choice, cells);
        using var file = CallFiles.Sought(input);
        using var progress = new Progress(Terminal.ErrorsAreSeen, reader);
        using var target = new OutputFile(output);
        job.Run(file, input, target.Bytes, progress);
        target.Finish();
        return (job.Rows, job.InvalidRows);
    }

    private static bool IsNamed(string? path) => path?.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase) ?? false;
}
