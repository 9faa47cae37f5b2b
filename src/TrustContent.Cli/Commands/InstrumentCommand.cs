using System.CommandLine;
using TrustContent.Catalog;
using TrustContent.Cli.Output;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent instrument ID</c>: one instrument's key, and how surely each part of it is known.</summary>
internal static class InstrumentCommand
{
    public static Command Create(Terminal terminal, Reader words)
    {
        var id = Shared.InstrumentArgument(words);
        var (who, format) = (new ReaderOptions(words), Shared.TableOrJson(words));
        var command = new ExplainedCommand("instrument", words.Say("cli.command.instrument"), HelpNotes.Of(words, "instrument", "trustcontent instrument wai-sr")) { id, who.Language, format, who.Content };
        command.SetAction(call =>
        {
            var reader = who.Of(call);
            var instrument = Shared.Instrument(reader.Trust, call.GetValue(id)!);
            if (call.GetValue(format) == "json")
            {
                Json.Document(json => InstrumentJson.Write(json, reader.Trust, instrument, reader.Language));
            }
            else
            {
                Print(new Prose(terminal.Output), reader, instrument);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Prose prose, Reader reader, InstrumentDefinition instrument)
    {
        var about = reader.Trust.GetInstrument(instrument.Id, reader.Language);
        prose.Title(about.Title);
        prose.Paragraph(about.Description);
        prose.Paragraph(reader.Book.Sentences(
            reader.Say("cli.instrument.key", ("id", instrument.Id.Value), ("version", instrument.Version), ("key", instrument.KeyFingerprint)),
            reader.Say("cli.instrument.rater." + Json.Word(instrument.Rater)),
            reader.Say("cli.instrument.metric." + Json.Word(instrument.Metric)),
            reader.Say("statement." + Json.Word(instrument.Direction)),
            reader.Say("cli.instrument.rights", ("holder", instrument.License.RightsHolder)),
            instrument.License.Terms));
        prose.List(reader.Say("cli.instrument.scales"), instrument.Scales.Select(scale => Scale(reader, scale, about.ScaleNames[scale.Id])));
        prose.List(reader.Say("cli.instrument.claims"), instrument.Claims.Select(claim => reader.Say("cli.instrument.claim", ("part", claim.Part), ("known", reader.Known(claim.Verification)), ("note", claim.Note ?? "")).TrimEnd()));
        prose.List(reader.Say("cli.instrument.notes"), about.Notes);
        prose.List(reader.Say("cli.instrument.sources"), instrument.Sources.Select(source => source.Citation));
        reader.SayFallback(about.Language);
    }

    private static string Scale(Reader reader, ScaleDefinition scale, string name)
    {
        var (id, named, rule) = (("scale", scale.Id.Value), ("name", name), ("rule", RuleText.Of(reader, scale.Missing.Name)));
        var items = ("items", reader.Commas(scale.Items.Select(item => item.Id.Value)));
        return scale.IsComposite ? reader.Say("cli.instrument.scale.composite", id, named, ("scales", reader.Commas(scale.Components.Select(component => component.Value))), rule)
            : scale.Reversed.Count == 0 ? reader.Say("cli.instrument.scale.items", id, named, items, rule)
            : reader.Say("cli.instrument.scale.items-reversed", id, named, items, ("reversed", reader.Commas(scale.Reversed.Select(item => item.Value))), rule);
    }
}
