namespace TrustContent.Cli.Scoring.Columns;

/// <summary>What comes out for a row group, by column.</summary>
internal sealed class ScoredGroup(int rows, int scales)
{
    public int Rows => rows;

    /// <summary>The scores of each scale.</summary>
    public IReadOnlyList<double?[]> Scores { get; } = [.. Enumerable.Range(0, scales).Select(_ => new double?[rows])];

    /// <summary>How many items were answered of each scale.</summary>
    public IReadOnlyList<int[]> Answered { get; } = [.. Enumerable.Range(0, scales).Select(_ => new int[rows])];

    public string[] Problems { get; } = new string[rows];

    public long InvalidRows { get; set; }
}
