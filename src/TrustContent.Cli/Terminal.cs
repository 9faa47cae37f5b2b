using Spectre.Console;

namespace TrustContent.Cli;

/// <summary>Where the tool reads and writes: data to output, everything else to errors.</summary>
internal sealed class Terminal
{
    private const int PipedWidth = 100;

    public Terminal()
    {
        Output = AnsiConsole.Create(new AnsiConsoleSettings());
        Errors = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (Console.IsOutputRedirected)
        {
            // The same bytes in every pipe, whatever the terminal was.
            Output.Profile.Width = PipedWidth;
            Output.Profile.Capabilities.Unicode = true;
        }
    }

    /// <summary>Tables and text for people; colour only where it is a terminal.</summary>
    public IAnsiConsole Output { get; }

    public IAnsiConsole Errors { get; }

    public static bool InputIsTyped => !Console.IsInputRedirected;

    public static bool ErrorsAreSeen => !Console.IsErrorRedirected;

    public static void Say(string message) => Console.Error.WriteLine(message);
}
