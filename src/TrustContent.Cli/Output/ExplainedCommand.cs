using System.CommandLine;

namespace TrustContent.Cli.Output;

/// <summary>A command with one line for the list of commands, and notes with examples for its own help.</summary>
internal sealed class ExplainedCommand(string name, string description, string notes) : Command(name, description)
{
    public string Notes { get; } = notes;
}
