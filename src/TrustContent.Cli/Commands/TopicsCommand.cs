using System.CommandLine;
using Spectre.Console;
using TrustContent.Catalog;
using TrustContent.Cli.Output;
using TrustContent.Localization;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent topics</c>: what there is to read.</summary>
internal static class TopicsCommand
{
    public static Command Create(Terminal terminal)
    {
        var kind = new Option<string?>("--kind") { Description = "Only concepts, guidance for clients, or strategies for therapists.", HelpName = "concept|guidance|strategy" };
        var audience = new Option<string?>("--audience") { Description = "Only what this reader may read.", HelpName = "client|therapist" };
        var facet = new Option<string?>("--facet") { Description = "Only what speaks of this side of trust.", HelpName = "helpful|safe|hope" };
        kind.AcceptOnlyFromAmong([.. Enum.GetValues<TopicKind>().Select(Json.Word)]);
        audience.AcceptOnlyFromAmong([.. Enum.GetValues<Audience>().Select(Json.Word)]);
        facet.AcceptOnlyFromAmong([.. Enum.GetValues<TrustFacet>().Select(Json.Word)]);
        var (language, format, content) = (Shared.Language(), Shared.TableOrJson(), Shared.Content());
        var command = new ExplainedCommand("topics", "List the topics.", "Example:\n  trustcontent topics --kind strategy --facet safe") { kind, audience, facet, language, format, content };
        command.SetAction(call =>
        {
            var topics = Shared.Open(call.GetValue(content)!).GetTopics(Shared.Tag(call.GetValue(language)!))
                .Where(topic => call.GetValue(kind) is not { } wanted || Json.Word(topic.Definition.Kind) == wanted)
                .Where(topic => call.GetValue(audience) is not { } wanted || topic.Definition.Audiences.Any(reader => Json.Word(reader) == wanted))
                .Where(topic => call.GetValue(facet) is not { } wanted || topic.Definition.Facets.Any(side => Json.Word(side) == wanted))
                .ToArray();
            if (call.GetValue(format) == "json")
            {
                Json.Document(json =>
                {
                    json.WriteStartArray();
                    foreach (var topic in topics)
                    {
                        TopicJson.Write(json, topic);
                    }

                    json.WriteEndArray();
                });
            }
            else
            {
                Print(terminal, topics);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Terminal terminal, Topic[] topics)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("Topic").NoWrap()).AddColumns("Kind", "For", "Title", "In one sentence");
        foreach (var topic in topics)
        {
            table.AddRow(
                new Text(topic.Id.Value), new Text(Json.Word(topic.Definition.Kind)), new Text(string.Join(", ", topic.Definition.Audiences.Select(Json.Word))),
                new Text(topic.Title), new Text(topic.Summary));
        }

        terminal.Output.Write(table);
        Fallback.Say(topics.Select(topic => topic.Language));
    }
}
