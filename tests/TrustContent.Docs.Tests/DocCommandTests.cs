using System.Text.RegularExpressions;

namespace TrustContent.Docs.Tests;

/// <summary>Every <c>trustcontent</c> command that a page shows with its output is run in a folder with the page's files.</summary>
public sealed class DocCommandTests : IDisposable
{
    private const string Tool = "trustcontent ";
    private readonly TempFolder _folder = new();

    public static TheoryData<string> Pages => [.. DocPage.All.Where(name => Commands(DocPage.Read(name)).Any())];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_commands_print_what_it_says(string name)
    {
        var page = DocPage.Read(name);
        page.WriteFiles(_folder);

        foreach (var (block, shown) in Commands(page))
        {
            var words = Regex.Matches(block.Text.Trim()[Tool.Length..], "\"([^\"]*)\"|(\\S+)").Select(word => word.Value.Trim('"')).ToArray();

            var (code, output, errors) = Command.Try(_folder.Path, [], ["dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "TrustContent.Cli.dll"), .. words]);

            page.Check(shown, shown.Language == "text" ? output + errors : output);
            code.Should().NotBe(2, "a page shows calls that can be used");
        }
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<(DocBlock Block, DocBlock Shown)> Commands(DocPage page)
        => page.Blocks.Where(block => block.Language == "shell" && block.Text.StartsWith(Tool, StringComparison.Ordinal) && block.Text.Count(letter => letter == '\n') == 1)
            .Select(block => (Block: block, Shown: page.ShownAfter(block, "text", "csv", "json")))
            .Where(pair => pair.Shown is not null).Select(pair => (pair.Block, pair.Shown!));
}
