using System.CommandLine;
using TrustContent.Catalog;
using TrustContent.Cli.Commands;

namespace TrustContent.Cli.Sampling;

/// <summary>What a caller says of a norm that is to be made.</summary>
internal sealed class NormOptions(Reader words)
{
    // What makes the norm says which rule it applied.
    private const string RuleToCome = "to come";

    private readonly Option<string?> _site = new("--site") { Description = words.Say("cli.option.site"), HelpName = "NAME" };
    private readonly Option<string?> _made = new("--made") { Description = words.Say("cli.option.made"), HelpName = "DATE" };
    private readonly Option<string?> _language = new("--form-lang") { Description = words.Say("cli.option.form-lang"), HelpName = "TAG" };
    private readonly Option<string?> _mode = new("--mode") { Description = words.Say("cli.option.mode"), HelpName = "TEXT" };
    private readonly Option<double?> _response = new("--response-rate") { Description = words.Say("cli.option.response-rate"), HelpName = "SHARE" };
    private readonly Option<double?> _dropout = new("--dropout-rate") { Description = words.Say("cli.option.dropout-rate"), HelpName = "SHARE" };
    private readonly Option<string?> _note = new("--note") { Description = words.Say("cli.option.note"), HelpName = "TEXT" };

    public Option<string?> File { get; } = new("--norm-out") { Description = words.Say("cli.option.norm-out"), HelpName = "FILE" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { File, _site, _made, _language, _mode, _response, _dropout, _note })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Where the data come from, or <see langword="null"/> if no norm is asked for.</summary>
    /// <exception cref="UsageException">Something that a norm needs was not said, or cannot be.</exception>
    public NormProvenance? Provenance(ParseResult call, string? client, string? therapist)
    {
        if (call.GetValue(File) is null)
        {
            return null;
        }

        var (site, made) = (call.GetValue(_site), call.GetValue(_made));
        var lacking = new[] { ("--client", client), ("--therapist", therapist), ("--site", site), ("--made", made) }.Where(option => option.Item2 is null).Select(option => option.Item1).ToArray();
        if (lacking.Length > 0)
        {
            throw new UsageException($"--norm-out needs {string.Join(", ", lacking)} too.");
        }

        try
        {
            return new NormProvenance(
                site!, made!, RuleToCome, call.GetValue(_language) is { } tag ? Shared.Tag(tag) : null, call.GetValue(_mode),
                call.GetValue(_response), call.GetValue(_dropout), call.GetValue(_note));
        }
        catch (ArgumentException problem)
        {
            throw new UsageException("The norm cannot be described so. " + problem.Message);
        }
    }
}
