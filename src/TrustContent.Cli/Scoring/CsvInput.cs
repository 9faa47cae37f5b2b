using System.Globalization;
using Sylvan.Data.Csv;

namespace TrustContent.Cli.Scoring;

/// <summary>The rows of a CSV file, blank lines left out; what cannot be read is said with its place.</summary>
internal sealed class CsvInput : IDisposable
{
    private const int LargestRow = 16 * 1024 * 1024;
    private const string TooLarge = "A row is larger than 16 MiB. Often a quote was opened and never closed.";
    private readonly CsvDataReader _csv;

    /// <exception cref="UsageException">The input is empty or has no header that can be read.</exception>
    public CsvInput(TextReader input, char delimiter)
    {
        _csv = Open(input, delimiter);
        var header = new string[_csv.FieldCount];
        for (var column = 0; column < header.Length; column++)
        {
            header[column] = _csv.GetName(column);
        }

        Header = header;
    }

    public IReadOnlyList<string> Header { get; }

    /// <summary>How many rows were read.</summary>
    public long Rows { get; private set; }

    /// <summary>How many fields the row has.</summary>
    public int FieldCount => _csv.RowFieldCount;

    public void Dispose() => _csv.Dispose();

    /// <summary>A field of the row, without its quotes.</summary>
    public ReadOnlySpan<char> Field(int column) => _csv.GetFieldSpan(column);

    /// <summary>Goes to the next row, if there is one.</summary>
    /// <exception cref="FailureException">The input cannot be read any further.</exception>
    public bool Next()
    {
        try
        {
            while (_csv.Read())
            {
                if (_csv.RowFieldCount > 1 || Header.Count <= 1 || !_csv.GetFieldSpan(0).IsWhiteSpace())
                {
                    Rows++;
                    return true;
                }
            }

            return false;
        }
        catch (System.Text.DecoderFallbackException)
        {
            throw new FailureException($"After {Rows.ToString(CultureInfo.InvariantCulture)} rows the input is not UTF-8. Save it as UTF-8 and start again.");
        }
        catch (CsvRecordTooLargeException)
        {
            throw new FailureException(TooLarge);
        }
        catch (CsvFormatException problem)
        {
            throw new FailureException($"After {Rows.ToString(CultureInfo.InvariantCulture)} rows the input cannot be read as CSV: {problem.Message}");
        }
    }

    private static CsvDataReader Open(TextReader input, char delimiter)
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
}
