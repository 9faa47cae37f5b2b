using Parquet;
using Parquet.Schema;

namespace TrustContent.Cli.Scoring.Columns;

/// <summary>The columns of a Parquet file in which answers may stand.</summary>
internal sealed class ParquetTable : IDisposable
{
    private readonly ParquetReader _reader;
    private readonly IReadOnlyList<(string Name, ThriftStruct Element, bool IsFlat)> _columns;
    private readonly IReadOnlyList<Field> _fields;
    private readonly string _name;

    /// <exception cref="UsageException">The file holds what cannot be read.</exception>
    /// <exception cref="FailureException">The file is damaged.</exception>
    public ParquetTable(Stream file, string name, ParquetFooter footer)
    {
        _name = name;
        _columns = footer.Columns();
        _reader = Read(() => ParquetReader.CreateAsync(file, leaveStreamOpen: true).GetAwaiter().GetResult());
        try
        {
            _fields = _reader.Schema.Fields;
        }
        catch (Exception problem) when (problem is NotSupportedException or NotImplementedException or IndexOutOfRangeException)
        {
            throw new UsageException($"The Parquet file '{name}' has a column of a type that cannot be read: {problem.Message}");
        }

        if (_fields.Count != _columns.Count || _reader.RowGroupCount != footer.Groups.Count)
        {
            throw ParquetFooter.Damaged(name);
        }
    }

    public IReadOnlyList<string> Header => [.. _columns.Select(column => column.Name)];

    public void Dispose() => _reader.DisposeAsync().AsTask().GetAwaiter().GetResult();

    public int Rows(int group) => _reader.OpenRowGroupReader(group).RowCount is var rows and >= 0 and <= int.MaxValue ? (int)rows : throw ParquetFooter.Damaged(_name);

    /// <summary>A column of answers.</summary>
    /// <exception cref="UsageException">What it holds cannot be an answer.</exception>
    public AnswerColumn Answers(int column, CellReader cells, bool isSignal)
    {
        var (name, element, isFlat) = _columns[column];
        var kind = isFlat && _fields[column] is DataField ? AnswerKinds.Of(element) : AnswerKind.None;
        return kind == AnswerKind.None || (kind == AnswerKind.Truth && !isSignal)
            ? throw new UsageException($"The column '{name}' holds {(isFlat ? "what is neither a number nor text" : "lists or records")}, which is no answer. Write {(isSignal ? "text, truth values, or 0 and 1" : "numbers or text")}.")
            : new AnswerColumn(name, (DataField)_fields[column], kind, cells);
    }

    /// <summary>Reads with what may fail in any way where a file is damaged.</summary>
    public T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is not (UsageException or FailureException or OutOfMemoryException))
        {
            throw ParquetFooter.Damaged(_name);
        }
    }

    public void Read(int group, Action<ParquetRowGroupReader> read)
        => Read(() =>
        {
            read(_reader.OpenRowGroupReader(group));
            return true;
        });
}
