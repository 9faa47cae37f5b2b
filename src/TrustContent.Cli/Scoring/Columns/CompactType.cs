namespace TrustContent.Cli.Scoring.Columns;

/// <summary>How Thrift's compact encoding, in which Parquet footers are written, numbers the types of values.</summary>
internal static class CompactType
{
    public const byte Stop = 0;
    public const byte True = 1;
    public const byte False = 2;
    public const byte Byte = 3;
    public const byte Short = 4;
    public const byte Int = 5;
    public const byte Long = 6;
    public const byte Double = 7;
    public const byte Binary = 8;
    public const byte List = 9;
    public const byte Set = 10;
    public const byte Struct = 12;

    /// <summary>The type of a value as <see cref="CompactReader"/> gives it.</summary>
    public static byte Of(object value) => value switch
    {
        true => True,
        false => False,
        sbyte => Byte,
        short => Short,
        int => Int,
        long => Long,
        double => Double,
        byte[] => Binary,
        ThriftList => List,
        ThriftStruct => Struct,
        _ => throw new ArgumentException("This is no value of a footer.", nameof(value)),
    };
}
