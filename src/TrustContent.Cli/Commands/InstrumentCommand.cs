using System.CommandLine;
using TrustContent.Catalog;
using TrustContent.Cli.Output;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent instrument ID</c>: one instrument's key, and how surely each part of it is known.</summary>
internal static class InstrumentCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "The instrument's id, as 'instruments' lists it." };
        var (language, format, content) = (Shared.Language(), Shared.TableOrJson(), Shared.Content());
        var command = new ExplainedCommand("instrument", "Show one instrument's key, licence, verification and notes.", "Example:\n  trustcontent instrument wai-sr") { id, language, format, content };
        command.SetAction(call =>
        {
            var trust = Shared.Open(call.GetValue(content)!);
            var instrument = Shared.Instrument(trust, call.GetValue(id)!);
            var tag = Shared.Tag(call.GetValue(language)!);
            if (call.GetValue(format) == "json")
            {
                Json.Document(json => InstrumentJson.Write(json, trust, instrument, tag));
            }
            else
            {
                Print(new Prose(terminal.Output), trust, instrument, tag);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Prose prose, TrustContentService trust, InstrumentDefinition instrument, LanguageTag language)
    {
        var about = trust.GetInstrument(instrument.Id, language);
        prose.Title(about.Title);
        prose.Paragraph(about.Description);
        prose.Paragraph($"{instrument.Id} {instrument.Version}, key {instrument.KeyFingerprint}. Answered by the {Json.Word(instrument.Rater)}; {Json.Word(instrument.Metric)}s; {Json.Word(instrument.Direction).Replace('-', ' ')}. Rights: {instrument.License.RightsHolder}. {instrument.License.Terms}");
        prose.List("Scales", instrument.Scales.Select(scale => Scale(scale, about.ScaleNames[scale.Id])));
        prose.List("How surely the key is known", instrument.Claims.Select(claim => $"{claim.Part}: {Json.Word(claim.Verification)}. {claim.Note}"));
        prose.List("What to know", about.Notes);
        prose.List("Sources", instrument.Sources.Select(source => source.Citation));
    }

    private static string Scale(ScaleDefinition scale, string name)
    {
        var made = scale.IsComposite ? "made of " + string.Join(", ", scale.Components) : "items " + string.Join(", ", scale.Items.Select(item => item.Id));
        var reversed = scale.Reversed.Count == 0 ? "" : "; reversed " + string.Join(", ", scale.Reversed);
        return $"{scale.Id} ({name}): {made}{reversed}; missing: {scale.Missing.Name}";
    }
}
