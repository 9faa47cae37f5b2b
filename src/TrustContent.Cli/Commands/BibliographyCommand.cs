using System.CommandLine;
using Spectre.Console;
using TrustContent.Catalog;
using TrustContent.Cli.Output;
using TrustContent.Cli.Scoring;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent bibliography</c>: every publication that topics and instruments rest on.</summary>
internal static class BibliographyCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = Shared.Format("table for people, bibtex or csl-json for reference managers.", "table", "bibtex", "csl-json");
        var output = Shared.Output();
        var content = Shared.Content();
        var command = new ExplainedCommand(
            "bibliography",
            "List every publication that topics and instruments rest on.",
            "What was not seen of a publication is left out and not made up; a title may be missing.\n\nExample:\n  trustcontent bibliography --format bibtex -o trustcontent.bib") { format, output, content };
        command.SetAction(call =>
        {
            var sources = Shared.Open(call.GetValue(content)!).Catalog.Sources;
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
                    var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("Source").NoWrap()).AddColumn("Citation");
                    foreach (var source in sources)
                    {
                        table.AddRow(new Text(source.Id.Value), new Text(source.Citation));
                    }

                    CallFiles.Explaining(terminal, call.GetValue(output), target).Write(table);
                    break;
            }

            target.Finish();
            return ExitCode.Done;
        });
        return command;
    }
}
