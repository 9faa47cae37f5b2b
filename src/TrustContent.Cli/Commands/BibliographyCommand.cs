using System.CommandLine;
using TrustContent.Catalog;
using TrustContent.Cli.Output;
using TrustContent.Cli.Scoring;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent bibliography</c>: every publication that topics and instruments rest on.</summary>
internal static class BibliographyCommand
{
    public static Command Create(Terminal terminal, Reader words)
    {
        var format = Shared.Format(words.Say("cli.option.format.bibliography"), "table", "bibtex", "csl-json");
        var output = Shared.Output(words);
        var who = new ReaderOptions(words);
        var notes = HelpNotes.Of(words, "bibliography", "trustcontent bibliography --format bibtex -o trustcontent.bib");
        var command = new ExplainedCommand("bibliography", words.Say("cli.command.bibliography"), notes) { format, output, who.Language, who.Content };
        command.SetAction(call =>
        {
            var reader = who.Of(call);
            var sources = reader.Trust.Catalog.Sources;
            CallFiles.CheckOutput(call.GetValue(output), input: null);
            using var target = new OutputFile(call.GetValue(output));
            switch (call.GetValue(format))
            {
                case "bibtex":
                    target.Writer.Write(Bibliography.Write(sources, BibliographyFormat.BibTex));
                    break;
                case "csl-json":
                    target.Writer.Write(Bibliography.Write(sources, BibliographyFormat.CslJson));
                    break;
                default:
                    var table = reader.Headed("cli.column.source", "cli.column.citation");
                    foreach (var source in sources)
                    {
                        table.AddTexts(source.Id.Value, source.Citation);
                    }

                    CallFiles.Explaining(terminal, call.GetValue(output), target).Write(table);
                    reader.SayFallback();
                    break;
            }

            target.Finish();
            return ExitCode.Done;
        });
        return command;
    }
}
