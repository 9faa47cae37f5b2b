using System.CommandLine;
using TrustContent.Catalog;
using TrustContent.Cli.Output;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent languages</c>: what there is in which language.</summary>
internal static class LanguagesCommand
{
    private const string None = "-";

    public static Command Create(Terminal terminal, Reader words)
    {
        var (who, format) = (new ReaderOptions(words), Shared.TableOrJson(words));
        var command = new ExplainedCommand("languages", words.Say("cli.command.languages"), HelpNotes.Of(words, "languages", "trustcontent languages")) { who.Language, format, who.Content };
        command.SetAction(call =>
        {
            var reader = who.Of(call);
            var states = reader.Trust.Catalog.Languages.Select(language => LanguageState.Of(reader.Trust, language)).ToArray();
            if (call.GetValue(format) == "json")
            {
                Write(states);
            }
            else
            {
                Print(terminal, reader, states);
                reader.SayFallback();
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(IReadOnlyList<LanguageState> states) => Json.Document(json =>
    {
        json.WriteStartArray();
        foreach (var state in states)
        {
            json.WriteStartObject();
            json.WriteString("language", state.Language.Tag.Value);
            json.WriteString("name", state.Language.Name);
            json.WriteString("englishName", state.Language.EnglishName);
            json.WriteString("direction", Json.Word(state.Language.Direction));
            json.WriteString("script", state.Language.Script);
            json.WriteNumber("topics", state.Topics);
            json.WriteNumber("questionnaires", state.Questionnaires);
            json.WriteBoolean("phrases", state.HasPhrases);
            json.WriteString("review", state.Review is { } review ? Json.Word(review) : null);
            json.WriteString("method", state.Method is { } method ? Json.Word(method) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Print(Terminal terminal, Reader reader, IReadOnlyList<LanguageState> states)
    {
        // What no language has wording for is no lack of a language.
        var forms = reader.Trust.Catalog.Instruments.Count(instrument => instrument.Wording == WordingTerms.Included);
        var table = reader.Headed("cli.column.language", "cli.column.name", "cli.column.direction", "cli.column.topics", "cli.column.questionnaires", "cli.column.sentences", "cli.column.review");
        foreach (var state in states)
        {
            table.AddTexts(
                state.Language.Tag.Value,
                state.Language.Name,
                reader.Say(state.Language.Direction == TextDirection.RightToLeft ? "cli.languages.right-to-left" : "cli.languages.left-to-right"),
                reader.Say("cli.of", ("count", state.Topics), ("total", reader.Trust.Catalog.Topics.Count)),
                reader.Say("cli.of", ("count", state.Questionnaires), ("total", Math.Max(forms, state.Questionnaires))),
                state.HasPhrases ? reader.Say("cli.languages.complete") : None,
                state.Review is { } review ? ReviewText.Of(reader.Book, review, state.Method) : None);
        }

        terminal.Output.Write(table);
    }
}
