namespace TrustContent.Catalog;

/// <summary>How a list is put together: of two, and of more at its start, in its middle and at its end.</summary>
internal sealed class ListPatterns(string two, string start, string middle, string end)
{
    public string Two { get; } = two;

    public string Start { get; } = start;

    public string Middle { get; } = middle;

    public string End { get; } = end;
}
