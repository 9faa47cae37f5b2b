using System.Buffers;
using System.Buffers.Binary;

namespace TrustContent.Cli.Scoring.Columns;

/// <summary>Writes a Parquet footer as <see cref="CompactReader"/> reads it.</summary>
internal sealed class CompactWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public static ReadOnlyMemory<byte> Bytes(ThriftStruct record)
    {
        var writer = new CompactWriter();
        writer.Write(record);
        return writer._bytes.WrittenMemory;
    }

    private void Write(ThriftStruct record)
    {
        short last = 0;
        foreach (var (id, value) in record.Fields)
        {
            var type = CompactType.Of(value);
            if (id - last is > 0 and < 16 and var step)
            {
                Byte((byte)((step << 4) | type));
            }
            else
            {
                Byte(type);
                ZigZag(id);
            }

            last = id;
            if (value is not bool)
            {
                Write(value);
            }
        }

        Byte(CompactType.Stop);
    }

    private void Write(object value)
    {
        switch (value)
        {
            case bool isTrue:
                Byte(isTrue ? CompactType.True : CompactType.False);
                break;
            case sbyte number:
                Byte((byte)number);
                break;
            case short number:
                ZigZag(number);
                break;
            case int number:
                ZigZag(number);
                break;
            case long number:
                ZigZag(number);
                break;
            case double number:
                BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(sizeof(double)), number);
                _bytes.Advance(sizeof(double));
                break;
            case byte[] bytes:
                Number((ulong)bytes.Length);
                _bytes.Write(bytes);
                break;
            case ThriftList list:
                Write(list);
                break;
            case ThriftStruct record:
                Write(record);
                break;
        }
    }

    private void Write(ThriftList list)
    {
        if (list.Items.Count < 15)
        {
            Byte((byte)((list.Items.Count << 4) | list.ElementType));
        }
        else
        {
            Byte((byte)(0xF0 | list.ElementType));
            Number((ulong)list.Items.Count);
        }

        foreach (var item in list.Items)
        {
            Write(item);
        }
    }

    private void Byte(byte value) => _bytes.Write([value]);

    private void ZigZag(long number) => Number((ulong)((number << 1) ^ (number >> 63)));

    private void Number(ulong number)
    {
        for (; number >= 0x80; number >>= 7)
        {
            Byte((byte)(number | 0x80));
        }

        Byte((byte)number);
    }
}
