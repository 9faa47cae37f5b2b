namespace TrustContent.Cli.Output;

/// <summary>What a command does in full: paragraphs in the reader's language, and examples that are the same in all.</summary>
internal static class HelpNotes
{
    private const int Widest = 118;
    private const string ExampleIndent = "  ";

    /// <summary>The paragraphs <c>cli.notes.COMMAND.1</c> and so on, and below them the examples.</summary>
    public static string Of(Reader words, string command, params string[] examples)
    {
        var paragraphs = Enumerable.Range(1, int.MaxValue).Select(number => FormattableString.Invariant($"cli.notes.{command}.{number}")).TakeWhile(words.Book.Has).Select(key => words.Say(key));
        var heading = words.Say(examples.Length == 1 ? "cli.help.example" : "cli.help.examples");
        return string.Join("\n\n", paragraphs.Append(string.Join('\n', examples.Select(example => ExampleIndent + example).Prepend(heading))));
    }

    public static void Write(string notes, TextWriter output, int width)
    {
        foreach (var line in notes.Split('\n').SelectMany(line => line.StartsWith(ExampleIndent, StringComparison.Ordinal) ? [line] : TextLines.Wrap(line, Math.Min(width, Widest))))
        {
            output.WriteLine(line);
        }
    }
}
