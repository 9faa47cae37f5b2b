using System.Text.RegularExpressions;

namespace TrustContent.Docs.Tests;

/// <summary>A page of the documentation, taken apart into its fenced blocks.</summary>
/// <remarks>
/// The C# blocks of a page are one program, in their order. A comment right before a block says otherwise:
/// <c>program: NAME</c> begins another program, <c>program: NAME (web)</c> one for ASP.NET Core,
/// <c>program: NAME (worker)</c> one for a host without a server, <c>program: NAME (.NET Framework)</c> one for .NET Framework, and <c>compiled only: why</c> one that is not run.
/// <c>goes on from: PAGE</c> anywhere says that the reader has the files of another page.
/// </remarks>
internal sealed class DocPage
{
    private static readonly Regex Comment = new("^<!-- (.*) -->$");
    private static readonly Regex FileName = new("^`([^`]+)`:$");

    private static readonly Regex GoesOn = new("^<!-- goes on from: (\\S+) -->$", RegexOptions.Multiline);

    private DocPage(string name, IReadOnlyList<DocBlock> blocks, IReadOnlyList<DocPage> before)
    {
        Name = name;
        Blocks = blocks;
        Before = before;
    }

    public string Name { get; }

    public IReadOnlyList<DocBlock> Blocks { get; }

    /// <summary>The pages whose files the reader has made before.</summary>
    private IReadOnlyList<DocPage> Before { get; }

    /// <summary>The README and all pages under docs.</summary>
    public static IEnumerable<string> All
        => Directory.GetFiles(Repository.At("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal).Prepend("README.md");

    public static DocPage Read(string name) => Parse(name, File.ReadAllText(Repository.At(name)));

    public static DocPage Parse(string name, string text)
    {
        var lines = text.Replace("\r\n", "\n").Split('\n');
        var blocks = new List<DocBlock>();
        var before = new List<string>();
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith("```", StringComparison.Ordinal))
            {
                if (lines[at].Length > 0)
                {
                    before.Add(lines[at]);
                }

                continue;
            }

            var end = Array.IndexOf(lines, "```", at + 1);
            end.Should().BeGreaterThan(at, $"a block of {name} that begins in line {at + 1} ends");
            var last = before.LastOrDefault("");
            blocks.Add(new DocBlock(
                name, at + 2, lines[at][3..], string.Concat(lines[(at + 1)..end].Select(line => line + "\n")),
                Comment.Match(last).Groups[1].Value, FileName.Match(last).Groups[1].Value, blocks.Count > 0 && before.Count == 0));
            before.Clear();
            at = end;
        }

        return new DocPage(name, blocks, [.. GoesOn.Matches(string.Join('\n', lines)).Select(match => Read(match.Groups[1].Value))]);
    }

    /// <summary>The page's programs, in their order.</summary>
    public IEnumerable<DocProgram> Programs()
    {
        var programs = new List<(string Note, List<DocBlock> Blocks)>();
        foreach (var block in Blocks.Where(block => block.Language == "csharp"))
        {
            if (programs.Count == 0 || block.Note.Length > 0)
            {
                programs.Add((block.Note, []));
            }

            programs[^1].Blocks.Add(block);
        }

        return programs.Select((program, index) => new DocProgram(this, index, program.Note, program.Blocks));
    }

    /// <summary>The block right after, which shows what the one before prints or answers.</summary>
    public DocBlock? ShownAfter(DocBlock block, params string[] languages)
    {
        var next = Blocks.SkipWhile(each => each != block).Skip(1).FirstOrDefault();
        return next is { FollowsAnother: true } && languages.Contains(next.Language) ? next : null;
    }

    /// <summary>Compares what the page shows with what there is. With TRUSTCONTENT_DOCS=1 the page is written anew in place of that.</summary>
    public void Check(DocBlock shown, string actual)
    {
        var text = Trimmed(actual);
        if (Environment.GetEnvironmentVariable("TRUSTCONTENT_DOCS") is null || !File.Exists(Repository.At(Name)))
        {
            SameText.Check(text, Trimmed(shown.Text));
            return;
        }

        // The lines of a block may have moved, its place among the blocks has not.
        var now = Read(Name).Blocks[Blocks.ToList().IndexOf(shown)];
        var lines = File.ReadAllLines(Repository.At(Name)).ToList();
        lines.RemoveRange(now.Line - 1, now.Text.Count(letter => letter == '\n'));
        lines.InsertRange(now.Line - 1, text.Split('\n'));
        File.WriteAllText(Repository.At(Name), string.Join('\n', lines) + "\n");
    }

    private static string Trimmed(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd())).Trim('\n');

    /// <summary>Puts the files that the page and those before it show into a folder.</summary>
    public void WriteFiles(TempFolder folder)
    {
        foreach (var page in Before)
        {
            page.WriteFiles(folder);
        }

        foreach (var file in Blocks.Where(block => block.File.Length > 0))
        {
            folder.With(file.File, file.Text);
        }
    }
}
