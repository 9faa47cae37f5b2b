using System.Text;

namespace TrustContent.Cli.Tests;

/// <summary>docs/cli.md is what the tool says of itself.</summary>
public class HelpDocTests
{
    private static readonly string[] Commands = ["topics", "topic", "instruments", "instrument", "languages", "bibliography", "score", "sql", "track", "reliability", "check", "translate", "translate export", "translate import", "check-in"];

    [Fact]
    public void The_documented_help_is_the_help()
        => SameText.Check(File.ReadAllText(Repository.At("docs", "cli.md")).Replace("\r\n", "\n"), Generated());

    private static string Generated()
    {
        var text = new StringBuilder("""
            # The command line

            The dotnet tool `trustcontent`. Data goes to standard output, messages to standard error, progress to a terminal only.
            It ends with 0 if done, 1 if it failed, 2 if the call or the input cannot be used, 3 if done but some rows hold answers
            that cannot be used.

            Help and what people read come in the language that `--lang` names, else the environment variable `TRUSTCONTENT_LANG`,
            else in English. Where words are missing it says so and takes English. In English always: the names of commands,
            options, values and columns; JSON members and CSV; codes, and messages about a wrong call, a file that cannot be used or
            a content folder, which are for whoever wrote it. Signals in a check-in are answered with y, n and - in every language,
            or with the words that the form shows. `--lang qps-ploc` is English in disguise, for testing.


            """.Replace("\r\n", "\n"));
        Add(text, "trustcontent", []);
        foreach (var command in Commands)
        {
            Add(text, "trustcontent " + command, command.Split(' '));
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Add(StringBuilder text, string title, string[] words)
    {
        var help = Trustcontent.Run([.. words, "--help"]).Output;
        var trimmed = string.Join("\n", help.Split('\n').Select(line => line.TrimEnd())).Trim('\n');
        text.Append("## ").Append(title).Append("\n\n```text\n").Append(trimmed).Append("\n```\n\n");
    }
}
