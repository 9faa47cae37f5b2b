using System.CommandLine;
using TrustContent.Catalog;
using TrustContent.Cli.Output;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent instruments</c>: what can be scored and shown, and how surely its key is known.</summary>
internal static class InstrumentsCommand
{
    public static Command Create(Terminal terminal, Reader words)
    {
        var (who, format) = (new ReaderOptions(words), Shared.TableOrJson(words));
        var command = new ExplainedCommand("instruments", words.Say("cli.command.instruments"), HelpNotes.Of(words, "instruments", "trustcontent instruments --format json")) { who.Language, format, who.Content };
        command.SetAction(call =>
        {
            var reader = who.Of(call);
            if (call.GetValue(format) == "json")
            {
                Json.Document(json =>
                {
                    json.WriteStartArray();
                    foreach (var instrument in reader.Trust.Catalog.Instruments)
                    {
                        InstrumentJson.Write(json, reader.Trust, instrument, reader.Language);
                    }

                    json.WriteEndArray();
                });
            }
            else
            {
                Print(terminal, reader);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Terminal terminal, Reader reader)
    {
        var table = reader.Headed("cli.column.instrument", "cli.column.name", "cli.column.items", "cli.column.scales", "cli.column.wording", "cli.column.key-known-from");
        var about = reader.Trust.Catalog.Instruments.Select(instrument => reader.Trust.GetInstrument(instrument.Id, reader.Language)).ToArray();
        foreach (var (instrument, title) in about.Select(each => (each.Definition, each.Title)))
        {
            table.AddTexts(
                instrument.Id.Value,
                title,
                reader.Book.Text(instrument.Items.Count),
                reader.Commas(instrument.Scales.Select(scale => scale.Id.Value)),
                instrument.Wording == WordingTerms.Included ? instrument.License.Spdx ?? reader.Say("cli.instruments.included") : reader.Say("cli.instruments.supply", ("holder", instrument.License.RightsHolder)),
                reader.Known(instrument.Verification));
        }

        terminal.Output.Write(table);
        reader.SayFallback(about.Select(each => each.Language));
    }
}
