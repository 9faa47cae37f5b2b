using System.Buffers.Binary;

namespace TrustContent.Cli.Scoring.Columns;

/// <summary>What a Parquet file says of itself at its end: its columns, and where the parts of each begin.</summary>
internal sealed class ParquetFooter
{
    // A length and the mark stand after the footer, the mark alone before the data.
    private const int TailLength = 8;
    private const int MarkLength = 4;

    // The fields' numbers in the format's definition, https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift.
    private const short Schema = 2;
    private const short RowGroups = 4;
    private const short ChildCount = 5;
    private const short Repetition = 3;
    private const short Encryption = 8;

    private ParquetFooter(ThriftStruct file, long dataEnd)
    {
        File = file;
        DataEnd = dataEnd;
        Groups = [.. file.Structs(RowGroups)];
        Elements = [.. file.Structs(Schema)];
    }

    public static ReadOnlySpan<byte> Mark => "PAR1"u8;

    public ThriftStruct File { get; }

    /// <summary>Where the data end and the footer begins.</summary>
    public long DataEnd { get; }

    public IReadOnlyList<ThriftStruct> Groups { get; }

    /// <summary>The columns and what they are part of, each before its parts; the first is the whole.</summary>
    public IReadOnlyList<ThriftStruct> Elements { get; }

    /// <summary>How many columns hold values: a nested one has several.</summary>
    public int LeafCount => Elements.Count(element => element.Number(ChildCount) is null or 0) - (Elements.Count == 1 ? 1 : 0);

    /// <summary>Reads the footer of a file.</summary>
    /// <exception cref="UsageException">The file is no Parquet, or an encrypted one.</exception>
    /// <exception cref="FailureException">The file is cut off or damaged.</exception>
    public static ParquetFooter Read(Stream file, string name)
    {
        Span<byte> head = stackalloc byte[MarkLength];
        file.Position = 0;
        if (file.ReadAtLeast(head, MarkLength, throwOnEndOfStream: false) < MarkLength || !head.SequenceEqual(Mark))
        {
            throw new UsageException(head.SequenceEqual("PARE"u8) ? Encrypted(name) : $"'{name}' is no Parquet file. Name a file that is, or give a CSV file another ending than .parquet.");
        }

        if (file.Length < MarkLength + TailLength)
        {
            throw CutOff(name);
        }

        Span<byte> tail = stackalloc byte[TailLength];
        file.Position = file.Length - TailLength;
        file.ReadExactly(tail);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(tail);
        var start = file.Length - TailLength - length;
        if (!tail[MarkLength..].SequenceEqual(Mark) || start < MarkLength)
        {
            throw CutOff(name);
        }

        var bytes = new byte[length];
        file.Position = start;
        file.ReadExactly(bytes);
        try
        {
            var footer = new ParquetFooter(new CompactReader(bytes).Struct(), start);
            return footer.Elements.Count == 0 ? throw Damaged(name)
                : footer.File[Encryption] is null ? footer
                : throw new UsageException(Encrypted(name));
        }
        catch (InvalidDataException)
        {
            throw Damaged(name);
        }
    }

    public static FailureException Damaged(string name) => new($"The Parquet file '{name}' is damaged: its parts do not fit together. Write it again.");

    /// <summary>The columns by name, nested ones as one, and what the format says of each.</summary>
    public IReadOnlyList<(string Name, ThriftStruct Element, bool IsFlat)> Columns()
    {
        const int repeated = 2;
        var columns = new List<(string, ThriftStruct, bool)>();
        for (var at = 1; at < Elements.Count; at = After(at))
        {
            var element = Elements[at];
            columns.Add((element.Text(4) ?? "", element, element.Number(ChildCount) is null or 0 && element.Number(Repetition) != repeated));
        }

        return columns;
    }

    private int After(int at)
    {
        var next = at + 1;
        for (var child = 0; child < (Elements[at].Number(ChildCount) ?? 0) && next < Elements.Count; child++)
        {
            next = After(next);
        }

        return next;
    }

    private static FailureException CutOff(string name) => new($"The Parquet file '{name}' is cut off: its end is missing. Copy or write it again.");

    private static string Encrypted(string name) => $"The Parquet file '{name}' is encrypted. Write it without encryption.";
}
