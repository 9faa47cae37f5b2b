using System.Text.RegularExpressions;

namespace TrustContent.Cli.Tests;

/// <summary>docs/add-an-instrument.md, followed to the letter.</summary>
public sealed class TutorialTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _text = File.ReadAllText(Repository.At("docs", "add-an-instrument.md")).Replace("\r\n", "\n");

    public TutorialTests()
    {
        foreach (Match file in Regex.Matches(_text, "\n`([^`\n]+)`:\n\n```[a-z]+\n(.*?)```", RegexOptions.Singleline))
        {
            _folder.With(file.Groups[1].Value, file.Groups[2].Value);
        }
    }

    [Fact]
    public void Its_files_have_no_problem() => Run("check").Should().Be((0, "", "No problems.\n"));

    [Fact]
    public void Its_file_is_scored_as_it_says()
    {
        var (code, output, _) = Run("score");

        SameText.Check(output, Regex.Match(_text, "```csv\n(visit,[^`]*?problems\n.*?)```", RegexOptions.Singleline).Groups[1].Value);
        code.Should().Be(3);
    }

    [Fact]
    public void Its_working_can_be_followed_with_the_weights()
        => Trustcontent.In(_folder.Path, "", "score", "first-visit", "first-visits.csv", "--content", "clinic-content", "--explain").Output
            .Should().Contain("5 × 2").And.Contain("4 + 4 + 10 = 18; 18 / 4 = 4.5").And.Contain("14 / 3 = 4.66").And.Contain("── Row 1: visit a ──");

    [Fact]
    public void Its_form_promises_nothing_about_a_question_it_does_not_have()
        => Trustcontent.In(_folder.Path, "", "check-in", "first-visit", "--content", "clinic-content").Output
            .Should().Contain("0 Not at all to 100 Fully").And.NotContain("crossed a line");

    [Fact]
    public void Its_questionnaire_can_be_answered()
        => Trustcontent.In(_folder.Path, "5\n1\n5\n100\n50\n5\n5\nn\n", "check-in", "first-visit", "--content", "clinic-content").Output
            .Should().Contain("Finding the clinic was easy.").And.Contain("Welcome: 5 on a scale from 1 to 5");

    public void Dispose() => _folder.Dispose();

    /// <summary>The command that the page shows, run in a folder with the page's files.</summary>
    private (int Code, string Output, string Errors) Run(string command)
    {
        var line = Regex.Match(_text, $"\ntrustcontent ({command} .*)\n").Groups[1].Value;
        return Trustcontent.In(_folder.Path, "", line.Split(' '));
    }
}
