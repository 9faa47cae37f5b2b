namespace TrustContent.Docs.Tests;

/// <summary>Every C# example in the README and in docs is compiled and run, and prints what the page shows.</summary>
public sealed class DocExampleTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly List<string> _made = [];

    public static TheoryData<string> Pages => [.. DocPage.All.Where(name => DocPage.Read(name).Programs().Any())];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_examples_do_what_it_says(string name) => Check(DocPage.Read(name));

    [Theory]
    [InlineData("Console.WriteLine(1);", "1", null)]
    [InlineData("Console.WriteLine(1);", "2", "*line 1*")]
    [InlineData("Console.WriteLine(one);", "1", "*page.md(2): CS0103*")]
    [InlineData("int one = ;", "1", "*page.md(2): CS1525*")]
    [InlineData("string text = null;", "", "*page.md(2): CS8600*")]
    [InlineData("} Console.WriteLine(1);", "1", "*page.md(2): CS*")]
    [InlineData("throw new InvalidOperationException(\"broken\");", "", "*broken*")]
    public void A_broken_example_is_found(string code, string output, string? complaint)
    {
        Action check = () => Check(DocPage.Parse("page.md", $"```csharp\n{code}\n```\n\n```text\n{output}\n```\n"));

        if (complaint is null)
        {
            check.Should().NotThrow();
        }
        else
        {
            check.Should().Throw<Exception>().WithMessage(complaint);
        }
    }

    [Fact]
    public void Blocks_of_one_page_go_on_and_each_has_its_own_output()
        => Check(DocPage.Parse(
            "page.md",
            "```csharp\nvar two = new Pair(1, 1);\nConsole.WriteLine(0);\n```\n\nWords.\n\n```csharp\nusing System.Text;\nConsole.WriteLine(two.A + two.B);\nrecord Pair(int A, int B);\n```\n\n```text\n2\n```\n"));

    public void Dispose()
    {
        _folder.Dispose();
        _made.ForEach(File.Delete);
    }

    private void Check(DocPage page)
    {
        page.WriteFiles(_folder);
        foreach (var program in page.Programs())
        {
            var file = Path.Combine(program.IsDesktop ? DocProgram.DesktopFolder : AppContext.BaseDirectory, program.Name + (program.IsDesktop ? ".exe" : ".dll"));
            _made.Add(file);
            string.Join("\n", program.Compile(file)).Should().Be("", "the examples of " + page.Name + " compile without a warning");
            if (!program.IsRun)
            {
                continue;
            }

            if (program.IsWeb)
            {
                WebExample.Check(page, program, file, _folder.Path);
                continue;
            }

            CheckOutput(page, program, program.IsDesktop ? RunOnFramework(file) : Run(file));
        }
    }

    private static void CheckOutput(DocPage page, DocProgram program, string output)
    {
        var parts = output.Split(DocProgram.Boundary);
        foreach (var (block, at) in program.Blocks.Select((block, at) => (block, at)))
        {
            // A program with a Main of its own cannot be taken apart: its last block shows all that it prints.
            if (page.ShownAfter(block, "text") is { } shown)
            {
                page.Check(shown, parts[Math.Min(at, parts.Length - 1)]);
            }
        }
    }

    private string Run(string file) => Command.Run(_folder.Path, Quiet, "dotnet", [.. Start, file]);

    private string RunOnFramework(string file)
    {
        if (OperatingSystem.IsWindows())
        {
            return Command.Run(_folder.Path, file);
        }

        Assert.SkipUnless(File.Exists("/usr/bin/mono"), ".NET Framework programs need Mono on this machine; it is not installed.");
        var settings = Path.Combine(DocProgram.DesktopFolder, "Desktop.exe.config");
        if (File.Exists(settings))
        {
            _made.Add(file + ".config");
            File.Copy(settings, file + ".config", overwrite: true);
        }

        return Command.Run(_folder.Path, "mono", file);
    }

    /// <summary>Starts an example with what the tests themselves were built with.</summary>
    internal static string[] Start =>
    [
        "exec",
        "--runtimeconfig", Path.Combine(AppContext.BaseDirectory, "TrustContent.Docs.Tests.runtimeconfig.json"),
        "--depsfile", Path.Combine(AppContext.BaseDirectory, "TrustContent.Docs.Tests.deps.json"),
    ];

    /// <summary>A host's own chatter is not what an example prints.</summary>
    internal static (string Name, string Value)[] Quiet => [("Logging__LogLevel__Default", "Warning")];
}
