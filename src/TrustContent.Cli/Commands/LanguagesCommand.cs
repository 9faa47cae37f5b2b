using System.CommandLine;
using Spectre.Console;
using TrustContent.Cli.Output;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent languages</c>: what there is in which language.</summary>
internal static class LanguagesCommand
{
    public static Command Create(Terminal terminal)
    {
        var (format, content) = (Shared.TableOrJson(), Shared.Content());
        var command = new ExplainedCommand("languages", "List the languages, and how much there is in each.", "Example:\n  trustcontent languages") { format, content };
        command.SetAction(call =>
        {
            var trust = Shared.Open(call.GetValue(content)!);
            var rows = trust.Catalog.Languages.Select(language => (
                Language: language,
                Topics: trust.GetTopics(language.Tag).Count(topic => topic.Language.Answered.Tag == language.Tag),
                Questionnaires: trust.Catalog.Instruments.Count(instrument => trust.TryGetQuestionnaire(instrument.Id, language.Tag, out _)))).ToArray();
            if (call.GetValue(format) == "json")
            {
                Json.Document(json =>
                {
                    json.WriteStartArray();
                    foreach (var (language, topics, questionnaires) in rows)
                    {
                        json.WriteStartObject();
                        json.WriteString("language", language.Tag.Value);
                        json.WriteString("name", language.Name);
                        json.WriteString("englishName", language.EnglishName);
                        json.WriteString("direction", Json.Word(language.Direction));
                        json.WriteString("script", language.Script);
                        json.WriteNumber("topics", topics);
                        json.WriteNumber("questionnaires", questionnaires);
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                });
            }
            else
            {
                var table = new Table().Border(TableBorder.Simple).AddColumns("Language", "Name", "Direction", "Topics", "Questionnaires");
                foreach (var (language, topics, questionnaires) in rows)
                {
                    table.AddRow(new Text(language.Tag.Value), new Text(language.Name), new Text(Json.Word(language.Direction)), new Text($"{topics} of {trust.Catalog.Topics.Count}"), new Text($"{questionnaires}"));
                }

                terminal.Output.Write(table);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
