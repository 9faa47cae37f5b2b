using System.Runtime.CompilerServices;

namespace TrustContent.Tests.Support;

/// <summary>Where the repository's files are.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static string Content => At("src", "TrustContent", "Content");

    public static string TestContent => At("tests", "TrustContent.Tests", "TestContent");

    public static string WorkedExamples => At("tests", "TrustContent.Tests", "WorkedExamples");

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
