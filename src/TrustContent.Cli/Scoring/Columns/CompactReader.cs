using System.Buffers.Binary;

namespace TrustContent.Cli.Scoring.Columns;

/// <summary>Reads a Parquet footer, which is written in Thrift's compact encoding.</summary>
/// <remarks>See https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md.</remarks>
internal ref struct CompactReader(ReadOnlySpan<byte> bytes)
{
    // Parquet's own definition is seven records deep.
    private const int Deepest = 64;
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    /// <summary>Reads a record.</summary>
    /// <exception cref="InvalidDataException">The bytes are no record.</exception>
    public ThriftStruct Struct(int depth = 0)
    {
        if (depth > Deepest)
        {
            throw new InvalidDataException("The footer is nested too deeply.");
        }

        var found = new ThriftStruct();
        short id = 0;
        while (Byte() is var head && head != CompactType.Stop)
        {
            var type = (byte)(head & 0x0F);
            id = head >> 4 is var step and > 0 ? (short)(id + step) : (short)ZigZag();
            found[id] = type switch
            {
                CompactType.True => true,
                CompactType.False => false,
                _ => Value(type, depth),
            };
        }

        return found;
    }

    private object Value(byte type, int depth) => type switch
    {
        // In a list a truth value is a byte of its own.
        CompactType.True or CompactType.False => Byte() == CompactType.True,
        CompactType.Byte => (sbyte)Byte(),
        CompactType.Short => (short)ZigZag(),
        CompactType.Int => (int)ZigZag(),
        CompactType.Long => ZigZag(),
        CompactType.Double => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double))),
        CompactType.Binary => Take(Count()).ToArray(),
        CompactType.List or CompactType.Set => List(depth),
        CompactType.Struct => Struct(depth + 1),
        _ => throw new InvalidDataException("The footer holds a value of an unknown type."),
    };

    private ThriftList List(int depth)
    {
        var head = Byte();
        var list = new ThriftList((byte)(head & 0x0F));
        var count = head >> 4 is var few and < 15 ? few : Count();
        for (var i = 0; i < count; i++)
        {
            list.Items.Add(Value(list.ElementType, depth + 1));
        }

        return list;
    }

    private byte Byte() => Take(1)[0];

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _bytes.Length - _at)
        {
            throw new InvalidDataException("The footer ends too early.");
        }

        _at += count;
        return _bytes.Slice(_at - count, count);
    }

    private int Count() => Number() is var count and <= int.MaxValue ? (int)count : throw new InvalidDataException("The footer ends too early.");

    private long ZigZag()
    {
        var number = Number();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    private ulong Number()
    {
        ulong number = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var part = Byte();
            number |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return number;
            }
        }

        throw new InvalidDataException("The footer holds a number that is too long.");
    }
}
