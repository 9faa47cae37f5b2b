namespace TrustContent.Cli.Scoring.Columns;

/// <summary>What a column holds, told from what the file says of it and not from how its values are stored: a date is stored as a number.</summary>
internal static class AnswerKinds
{
    // Fields and values as the format numbers them.
    private const short PhysicalType = 1;
    private const short ConvertedType = 6;
    private const short LogicalType = 10;
    private const short LogicalText = 1;
    private const short LogicalEnumeration = 4;
    private const short LogicalDecimal = 5;
    private const short LogicalInteger = 10;

    public static AnswerKind Of(ThriftStruct element)
    {
        var stored = element.Number(PhysicalType);
        if (element.Struct(LogicalType)?.Fields.Select(field => (short?)field.Key).FirstOrDefault() is { } logical)
        {
            return logical switch
            {
                LogicalText or LogicalEnumeration => AnswerKind.Text,
                LogicalInteger or LogicalDecimal => AnswerKind.Number,
                _ => AnswerKind.None,
            };
        }

        return element.Number(ConvertedType) switch
        {
            // Text, enumeration.
            0 or 4 => AnswerKind.Text,

            // Decimal, and whole numbers with and without sign.
            5 or (>= 11 and <= 18) => AnswerKind.Number,

            // Stored as truth value, 32 and 64 bits, or one of the two floating ones.
            null => stored is 0 ? AnswerKind.Truth : stored is 1 or 2 or 4 or 5 ? AnswerKind.Number : AnswerKind.None,
            _ => AnswerKind.None,
        };
    }
}
