using System.Text.RegularExpressions;

namespace TrustContent.Cli.Tests;

/// <summary>The examples in docs/methods are what the tool says.</summary>
public class MethodDocTests
{
    private const string Prompt = "$ trustcontent ";

    [Theory]
    [InlineData("alpha-omega-sem", null)]
    [InlineData("within-person-reliability", null)]
    [InlineData("local-norms", "norm.json")]
    public void An_example_is_real(string page, string? file)
    {
        var text = File.ReadAllText(Repository.At("docs", "methods", page + ".md")).Replace("\r\n", "\n");
        var example = Block(text, "text");
        var call = example[..example.IndexOf('\n')];
        call.Should().StartWith(Prompt);
        using var folder = new TempFolder();
        var words = Regex.Matches(call[Prompt.Length..], "\"([^\"]*)\"|(\\S+)").Select(word => word.Value.Trim('"')).ToArray();
        var source = words.First(word => word.EndsWith(".csv", StringComparison.Ordinal));
        File.Copy(Repository.At("tests", "TrustContent.Psychometrics.Tests", "Psych", source), Path.Combine(folder.Path, source));

        var (code, output, _) = Trustcontent.In(folder.Path, "", words);

        code.Should().Be(0);
        Trimmed(output).Should().Be(Trimmed(example[(call.Length + 1)..]));
        if (file is not null)
        {
            Trimmed(File.ReadAllText(Path.Combine(folder.Path, file))).Should().Be(Trimmed(Block(text, "json")));
        }
    }

    private static string Block(string text, string language)
    {
        var start = text.IndexOf("```" + language + "\n", StringComparison.Ordinal) + language.Length + 4;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Trimmed(string text) => string.Join("\n", text.Split('\n').Select(line => line.TrimEnd())).Trim('\n');
}
