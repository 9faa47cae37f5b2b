using System.CommandLine;

namespace TrustContent.Cli.Output;

/// <summary>A command's help in the reader's language: description, usage, arguments, options, commands, and below them what the command does in full.</summary>
internal sealed class HelpPage(Reader words, TextWriter output, int width)
{
    private const int Indent = 2;
    private const int Gap = 2;
    private const int Narrowest = 20;

    public void Write(Command command)
    {
        Section("cli.help.description", (command.Description ?? "").Split('\n').SelectMany(line => TextLines.Wrap(line, width - Indent)));
        Section("cli.help.usage", [Usage(command)]);
        Section("cli.help.arguments", Rows([.. command.Arguments.Select(argument => ($"<{argument.Name}>", Described(argument.Description, Default(argument))))]));
        Section("cli.help.options", Rows([.. Options(command).Select(option => (Name(option), Described(option.Description, Default(option))))]));
        Section("cli.help.commands", Rows([.. command.Subcommands.Select(each => (Name(each), Described(each.Description, [.. each.Arguments.SelectMany(Default)])))]));
        if (command is ExplainedCommand { Notes: var notes })
        {
            HelpNotes.Write(notes, output, width);
        }
    }

    private string Usage(Command command)
    {
        string[] parts =
        [
            Path(command),
            .. command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0 ? $"[<{argument.Name}>]" : $"<{argument.Name}>"),
            .. command.Subcommands.Count > 0 ? [$"[{words.Say("cli.help.any-command")}]"] : Array.Empty<string>(),
            $"[{words.Say("cli.help.any-options")}]",
        ];
        return string.Join(' ', parts);
    }

    private static string Path(Command command) => string.Join(' ', command.Parents.OfType<Command>().Select(Path).Append(command.Name));

    private static IEnumerable<Option> Options(Command command)
        => command.Options.Concat(command.Parents.OfType<Command>().SelectMany(Options).Where(option => option.Recursive));

    private string Name(Option option)
    {
        // A slash begins an option on some systems only.
        var names = option.Aliases.Append(option.Name).Where(name => name.StartsWith('-')).OrderBy(name => name.StartsWith("--", StringComparison.Ordinal)).ThenBy(name => name, StringComparer.Ordinal);
        return string.Join(", ", names) + (option.HelpName is { } value ? $" <{value}>" : "") + (option.Required ? " " + words.Say("cli.help.required") : "");
    }

    private static string Name(Command command) => string.Join(' ', command.Arguments.Select(argument => $"<{argument.Name}>").Prepend(command.Name));

    private string[] Default(Argument argument) => argument.HasDefaultValue ? Default(argument.GetDefaultValue()) : [];

    private string[] Default(Option option) => option.HasDefaultValue ? Default(option.GetDefaultValue()) : [];

    private string[] Default(object? value) => value is string { Length: > 0 } text ? [words.Say("cli.help.default", ("value", text))] : [];

    private static string Described(string? description, string[] defaults) => string.Join(' ', defaults.Prepend(description ?? ""));

    private IEnumerable<string> Rows(IReadOnlyList<(string Name, string Text)> rows)
    {
        var first = rows.Select(row => TextLines.Width(row.Name)).DefaultIfEmpty().Max() + Gap;
        foreach (var (name, text) in rows)
        {
            var before = name + new string(' ', first - TextLines.Width(name));
            foreach (var line in TextLines.Wrap(text, Math.Max(width - Indent - first, Narrowest)))
            {
                yield return before + line;
                before = new string(' ', first);
            }
        }
    }

    private void Section(string heading, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        output.WriteLine(words.Say(heading));
        foreach (var line in all)
        {
            output.WriteLine(new string(' ', Indent) + line);
        }

        output.WriteLine();
    }
}
