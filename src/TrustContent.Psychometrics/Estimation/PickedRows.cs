namespace TrustContent.Psychometrics.Estimation;

/// <summary>The rows that stand for persons, and how they were found.</summary>
internal sealed class PickedRows(IReadOnlyList<SampleRow> rows, int? clients, int leftOut, RowRule? rule)
{
    public IReadOnlyList<SampleRow> Rows { get; } = rows;

    public int? Clients { get; } = clients;

    public int LeftOut { get; } = leftOut;

    public RowRule? Rule { get; } = rule;
}
