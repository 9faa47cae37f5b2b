using System.CommandLine;
using TrustContent.Catalog;
using TrustContent.Cli.Output;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent check FOLDER</c>: every problem of a content folder.</summary>
internal static class CheckCommand
{
    public static Command Create(Reader words)
    {
        var folder = new Argument<string>("FOLDER") { Description = words.Say("cli.argument.folder") };
        var who = new ReaderOptions(words);
        var command = new ExplainedCommand("check", words.Say("cli.command.check"), HelpNotes.Of(words, "check", "trustcontent check clinic-content")) { folder, who.Language };
        command.SetAction(call =>
        {
            var reader = who.Of(call);
            var issues = TrustCatalog.Check(call.GetValue(folder)!);
            foreach (var issue in issues)
            {
                Console.Out.WriteLine(issue);
            }

            Terminal.Say(issues.Count == 0 ? reader.Say("cli.check.none") : reader.Say("cli.check.problems", ("count", issues.Count)));
            reader.SayFallback();
            return issues.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }
}
