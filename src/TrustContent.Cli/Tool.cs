using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using TrustContent.Cli.Commands;
using TrustContent.Cli.Output;
using TrustContent.Diagnostics;

namespace TrustContent.Cli;

/// <summary>The commands together, and how each ending becomes an exit code without a stack trace.</summary>
internal static class Tool
{
    /// <summary>All commands. A plain command and not a <see cref="RootCommand"/>, which would call itself by its file.</summary>
    public static Command Root(Terminal terminal, Reader words)
    {
        var root = new Command("trustcontent", words.Say("cli.about.1") + "\n" + words.Say("cli.about.2"))
        {
            TopicsCommand.Create(terminal, words),
            TopicCommand.Create(terminal, words),
            InstrumentsCommand.Create(terminal, words),
            InstrumentCommand.Create(terminal, words),
            LanguagesCommand.Create(terminal, words),
            BibliographyCommand.Create(terminal, words),
            ScoreCommand.Create(terminal, words),
            SqlCommand.Create(words),
            TrackCommand.Create(terminal, words),
            ReliabilityCommand.Create(terminal, words),
            CheckCommand.Create(words),
            TranslateCommand.Create(words),
            CheckInCommand.Create(terminal, words),
        };
        root.Options.Add(new HelpOption { Description = words.Say("cli.help.show-help"), Action = new ReaderHelp(words, terminal) });
        root.Options.Add(new VersionOption { Description = words.Say("cli.help.show-version") });
        return root;
    }

    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            var parsed = Root(terminal, Reader.Of(args)).Parse(args);
            if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction or null)
            {
                var problems = string.Join(Environment.NewLine, parsed.Errors.Select(error => error.Message));
                throw new UsageException(problems + Environment.NewLine + $"See: trustcontent {Path(parsed.CommandResult.Command)}--help");
            }

            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception problem) when (problem is UsageException or TrustContentException or ArgumentException)
        {
            Terminal.Say(problem.Message);
            return ExitCode.WrongUsage;
        }
        catch (IOException problem)
        {
            return Ended(problem);
        }
        catch (Exception problem) when (problem is FailureException or UnauthorizedAccessException)
        {
            Terminal.Say(problem.Message);
            return ExitCode.Failed;
        }
    }

    private static string Path(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? Path(parent) + command.Name + " " : "";

    /// <summary>A reader that went away, such as head, is no error worth a word; anything else is.</summary>
    private static int Ended(IOException problem)
    {
        const int brokenPipe = 32;
        if ((problem.HResult & 0xFFFF) != brokenPipe)
        {
            Terminal.Say(problem.Message);
        }

        return ExitCode.Failed;
    }
}
