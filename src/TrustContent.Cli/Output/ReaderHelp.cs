using System.CommandLine;
using System.CommandLine.Invocation;

namespace TrustContent.Cli.Output;

/// <summary>Shows a command's help to the reader.</summary>
internal sealed class ReaderHelp(Reader words, Terminal terminal) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        // Lines that go elsewhere are broken there.
        var width = Console.IsOutputRedirected ? int.MaxValue : terminal.Output.Profile.Width;
        new HelpPage(words, parseResult.InvocationConfiguration.Output, width).Write(parseResult.CommandResult.Command);
        words.SayFallback();
        return ExitCode.Done;
    }
}
