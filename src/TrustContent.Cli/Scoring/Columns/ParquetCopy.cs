using System.Buffers.Binary;

namespace TrustContent.Cli.Scoring.Columns;

/// <summary>Writes a Parquet file from the parts of others: the bytes of each column as they stand, and one footer for all.</summary>
/// <remarks>What is copied is neither decoded nor encoded, so that every value comes out as it was, of whatever type it is.</remarks>
internal sealed class ParquetCopy
{
    // The fields' numbers in the format's definition, https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift.
    private const short FileSchema = 2;
    private const short FileRows = 3;
    private const short FileRowGroups = 4;
    private const short FileKeyValues = 5;
    private const short FileColumnOrders = 7;
    private const short ElementChildren = 5;
    private const short GroupColumns = 1;
    private const short GroupBytes = 2;
    private const short GroupRows = 3;
    private const short GroupOffset = 5;
    private const short GroupCompressedBytes = 6;
    private const short ChunkFile = 1;
    private const short ChunkOffset = 2;
    private const short ChunkData = 3;
    private const short DataBytes = 6;
    private const short DataCompressedBytes = 7;
    private const short DataPages = 9;
    private const short DataIndexPage = 10;
    private const short DataDictionaryPage = 11;
    private readonly Stream _output;
    private readonly string _name;
    private readonly ThriftList _groups = new(CompactType.Struct);
    private long _position;

    public ParquetCopy(Stream output, string name)
    {
        _output = output;
        _name = name;
        Write(ParquetFooter.Mark);
    }

    /// <summary>Writes a row group of one file, and beside it the one row group of another.</summary>
    public void Add(Stream source, ParquetFooter footer, int group, Stream added)
    {
        var start = _position;
        var more = ParquetFooter.Read(added, _name);
        var columns = new ThriftList(CompactType.Struct);
        var record = footer.Groups[group];
        columns.Items.AddRange(Chunks(source, footer, record));
        if (columns.Items.Count != footer.LeafCount)
        {
            throw ParquetFooter.Damaged(_name);
        }

        columns.Items.AddRange(Chunks(added, more, more.Groups[0]));
        record[GroupColumns] = columns;
        record[GroupBytes] = Sum(columns, DataBytes);
        record[GroupOffset] = record[GroupOffset] is null ? null : start;
        record[GroupCompressedBytes] = record[GroupCompressedBytes] is null ? null : Sum(columns, DataCompressedBytes);
        _groups.Items.Add(record);
    }

    /// <summary>Writes the footer.</summary>
    /// <param name="footer">What the first file says of itself.</param>
    /// <param name="added">A file with the added columns.</param>
    public void Finish(ParquetFooter footer, Stream added)
    {
        var elements = ParquetFooter.Read(added, _name).Elements.Skip(1).ToArray();
        var file = footer.File;

        // Who wrote the copied parts stays named as the writer: readers know by it which statistics they may trust.
        ((ThriftList)file[FileSchema]!).Items.AddRange(elements);
        footer.Elements[0][ElementChildren] = (int)(footer.Elements[0].Number(ElementChildren) ?? 0) + elements.Length;
        file[FileRows] = _groups.Items.Cast<ThriftStruct>().Sum(group => group.Number(GroupRows) ?? 0);
        file[FileRowGroups] = _groups;
        if (file[FileColumnOrders] is ThriftList orders && orders.Items.Count == footer.LeafCount)
        {
            orders.Items.AddRange(elements.Select(_ => new ThriftStruct { [1] = new ThriftStruct() }));
        }
        else
        {
            file[FileColumnOrders] = null;
        }

        // Arrow's own copy of the schema lists the columns that were there, and its readers expect it to list all.
        if (file[FileKeyValues] is ThriftList pairs)
        {
            pairs.Items.RemoveAll(pair => pair is ThriftStruct record && record.Text(1) == "ARROW:schema");
        }

        var bytes = CompactWriter.Bytes(file);
        Write(bytes.Span);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        Write(length);
        Write(ParquetFooter.Mark);
    }

    private static long Sum(ThriftList chunks, short field) => chunks.Items.Cast<ThriftStruct>().Sum(chunk => chunk.Struct(ChunkData)!.Number(field) ?? 0);

    private IEnumerable<ThriftStruct> Chunks(Stream source, ParquetFooter footer, ThriftStruct group)
    {
        foreach (var chunk in group.Structs(GroupColumns))
        {
            if (chunk[ChunkFile] is not null)
            {
                throw new UsageException($"The Parquet file '{_name}' keeps its columns in other files. Write it as one file.");
            }

            if (chunk.Struct(ChunkData) is not { } data)
            {
                throw ParquetFooter.Damaged(_name);
            }

            short[] places = [DataPages, DataIndexPage, DataDictionaryPage];
            var start = places.Select(data.Number).Where(place => place > 0).Min() ?? 0;
            var length = data.Number(DataCompressedBytes) ?? -1;
            if (start < ParquetFooter.Mark.Length || length < 0 || start > footer.DataEnd - length)
            {
                throw ParquetFooter.Damaged(_name);
            }

            foreach (var place in places.Where(place => data.Number(place) > 0))
            {
                data[place] = data.Number(place) - start + _position;
            }

            Drop(chunk, data);
            Copy(source, start, length);
            yield return chunk;
        }
    }

    /// <summary>Leaves out what only helps to find values and stands elsewhere in the file, where it is not copied: indexes of pages and Bloom filters.</summary>
    private static void Drop(ThriftStruct chunk, ThriftStruct data)
    {
        chunk[ChunkOffset] = 0L;
        for (short index = 4; index <= 7; index++)
        {
            chunk[index] = null;
        }

        data[14] = null;
        data[15] = null;
    }

    private void Copy(Stream source, long start, long length)
    {
        source.Position = start;
        var buffer = new byte[Math.Min(length, 1 << 16)];
        for (var left = length; left > 0;)
        {
            var part = buffer.AsSpan(0, (int)Math.Min(left, buffer.Length));
            source.ReadExactly(part);
            Write(part);
            left -= part.Length;
        }
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _position += bytes.Length;
    }
}
