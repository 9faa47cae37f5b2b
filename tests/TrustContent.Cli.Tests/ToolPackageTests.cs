namespace TrustContent.Cli.Tests;

/// <summary>The packed tool, installed as its users install it.</summary>
public class ToolPackageTests
{
    [Fact]
    public void Installs_from_the_packed_file_and_runs()
    {
        using var folder = new TempFolder();
        var (feed, tools) = (Path.Combine(folder.Path, "feed"), Path.Combine(folder.Path, "tools"));
        Command.Run(Repository.Root, "dotnet", "pack", "src/TrustContent.Cli", "-c", "Release", "-o", feed, "--nologo", "-p:RunAnalyzers=false").Should().NotContain("warning");
        folder.With("nuget.config", $"<configuration><packageSources><clear /><add key=\"packed\" value=\"{feed}\" /></packageSources></configuration>");
        Command.Run(folder.Path, "dotnet", "tool", "install", "TrustContent.Cli", "--tool-path", tools, "--version", "0.1.0");
        folder.With("in.csv", "id,1,2,3,4\na,1,2,3,4\n");

        Command.Run(folder.Path, Path.Combine(tools, OperatingSystem.IsWindows() ? "trustcontent.exe" : "trustcontent"), "score", "trust-pulse", "in.csv")
            .Should().Be("id,1,2,3,4,total,total_answered,problems\na,1,2,3,4,2.5,4,\n");
    }
}
