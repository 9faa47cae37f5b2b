namespace TrustContent.Tests.Support;

/// <summary>The README's blocks, so that what it shows is what runs.</summary>
internal static class Readme
{
    public static string Text { get; } = File.ReadAllText(Repository.At("README.md")).Replace("\r\n", "\n");

    public static string Snippet { get; } = Block("csharp");

    public static string SnippetOutput { get; } = Block("text");

    private static string Block(string language)
    {
        var fence = "```" + language + "\n";
        var start = Text.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return Text.Substring(start, Text.IndexOf("```", start, StringComparison.Ordinal) - start);
    }
}
