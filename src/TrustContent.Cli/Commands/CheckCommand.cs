using System.CommandLine;
using System.Globalization;
using TrustContent.Catalog;
using TrustContent.Cli.Output;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent check FOLDER</c>: every problem of a content folder.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "A folder laid out like the library's own content." };
        var command = new ExplainedCommand("check", "Check a content folder and report every problem with file, line, JSON path, code and mend.", "Example:\n  trustcontent check clinic-content") { folder };
        command.SetAction(call =>
        {
            var issues = TrustCatalog.Check(call.GetValue(folder)!);
            foreach (var issue in issues)
            {
                Console.Out.WriteLine(issue);
            }

            Terminal.Say(issues.Count == 0 ? "No problems." : issues.Count.ToString(CultureInfo.InvariantCulture) + (issues.Count == 1 ? " problem." : " problems."));
            return issues.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }
}
