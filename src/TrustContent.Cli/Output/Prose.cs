using Spectre.Console;

namespace TrustContent.Cli.Output;

/// <summary>Running text, wrapped to the terminal.</summary>
internal sealed class Prose(IAnsiConsole console)
{
    private const int Narrowest = 20;

    public void Title(string text)
    {
        // What a file calls a client may hold marks that a terminal obeys.
        var plain = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
        console.Write(new Rule($"[bold]{Markup.Escape(plain)}[/]").LeftJustified());
        console.WriteLine();
    }

    public void Paragraph(string text)
    {
        Wrapped("", text, Style.Plain);
        console.WriteLine();
    }

    public void List(string heading, IEnumerable<string> entries)
    {
        var all = entries.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        if (heading.Length > 0)
        {
            Heading(heading);
        }

        foreach (var entry in all)
        {
            Wrapped("  - ", entry, Style.Plain);
        }

        console.WriteLine();
    }

    public void Item(string mark, string text, Style style) => Wrapped("  " + mark + " ", text, style);

    public void Heading(string text) => console.WriteLine(text, new Style(decoration: Decoration.Underline));

    public void Line() => console.WriteLine();

    private void Wrapped(string mark, string text, Style style)
    {
        var indent = TextLines.Width(mark);
        var room = Math.Max(console.Profile.Width - indent, Narrowest);
        var before = mark;
        foreach (var line in TextLines.Wrap(text, room))
        {
            console.Write(before);
            console.WriteLine(line, style);
            before = new string(' ', indent);
        }
    }
}
