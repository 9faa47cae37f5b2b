using System.CommandLine;
using Spectre.Console;
using TrustContent.Catalog;
using TrustContent.Cli.Output;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent instruments</c>: what can be scored and shown, and how surely its key is known.</summary>
internal static class InstrumentsCommand
{
    public static Command Create(Terminal terminal)
    {
        var (language, format, content) = (Shared.Language(), Shared.TableOrJson(), Shared.Content());
        var command = new ExplainedCommand("instruments", "List the instruments with licence and verification.", "Example:\n  trustcontent instruments --format json") { language, format, content };
        command.SetAction(call =>
        {
            var trust = Shared.Open(call.GetValue(content)!);
            var tag = Shared.Tag(call.GetValue(language)!);
            if (call.GetValue(format) == "json")
            {
                Json.Document(json =>
                {
                    json.WriteStartArray();
                    foreach (var instrument in trust.Catalog.Instruments)
                    {
                        InstrumentJson.Write(json, trust, instrument, tag);
                    }

                    json.WriteEndArray();
                });
            }
            else
            {
                Print(terminal, trust, tag);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Terminal terminal, TrustContentService trust, LanguageTag language)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("Instrument").NoWrap()).AddColumns("Name", "Items", "Scales", "Wording", "Key known from");
        foreach (var instrument in trust.Catalog.Instruments)
        {
            table.AddRow(
                new Text(instrument.Id.Value),
                new Text(trust.GetInstrument(instrument.Id, language).Title),
                new Text(instrument.Items.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                new Text(string.Join(", ", instrument.Scales.Select(scale => scale.Id))),
                new Text(instrument.Wording == WordingTerms.Included ? instrument.License.Spdx ?? "included" : "supply your own; rights: " + instrument.License.RightsHolder),
                new Text(Json.Word(instrument.Verification)));
        }

        terminal.Output.Write(table);
    }
}
