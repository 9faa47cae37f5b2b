namespace TrustContent.Scoring;

/// <summary>Cuts rows into parts for several cores.</summary>
internal static class RowParts
{
    // Large enough that handing out a part costs nothing beside it, small enough that cores finish together.
    private const int Part = 1 << 15;

    public static void Each(int rows, ParallelOptions options, Action<int, int> score)
    {
        var parts = (int)(((long)rows + Part - 1) / Part);
        Parallel.For(0, parts, options, part =>
        {
            var start = part * Part;
            score(start, start + Math.Min(Part, rows - start));
        });
    }
}
