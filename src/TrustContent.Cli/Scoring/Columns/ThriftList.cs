namespace TrustContent.Cli.Scoring.Columns;

/// <summary>A list of a Parquet footer.</summary>
/// <param name="elementType">The type of its elements as the footer's encoding numbers types.</param>
internal sealed class ThriftList(byte elementType)
{
    public byte ElementType => elementType;

    public List<object> Items { get; } = [];
}
