using System.CommandLine;
using Spectre.Console;
using TrustContent.Catalog;
using TrustContent.Cli.Output;
using TrustContent.Cli.Scoring;
using TrustContent.Localization;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent topics</c>: what there is to read, to look for, or to take into a leaflet.</summary>
internal static class TopicsCommand
{
    private const string Notes = """
        markdown and html hold the topics whole, with evidence, credits and licence, for a leaflet or an intranet; html is
        one page that needs no script. Nothing in them may be left out silently: who changes a text says so.

        Examples:
          trustcontent topics --kind strategy --facet safe
          trustcontent topics --search "hard to say" --audience client
          trustcontent topics --audience client --format html -o topics.html
        """;

    public static Command Create(Terminal terminal)
    {
        var search = new Option<string?>("--search") { Description = "Only what fits these words, best first.", HelpName = "WORDS" };
        var kind = new Option<string?>("--kind") { Description = "Only concepts, guidance for clients, or strategies for therapists.", HelpName = "concept|guidance|strategy" };
        var audience = new Option<string?>("--audience") { Description = "Only what this reader may read.", HelpName = "client|therapist" };
        var facet = new Option<string?>("--facet") { Description = "Only what speaks of this side of trust.", HelpName = "helpful|safe|hope" };
        var situation = new Option<string?>("--situation") { Description = "Only what is for this situation: " + string.Join(", ", Enum.GetValues<TopicSituation>().Select(Json.Word)) + ".", HelpName = "SITUATION" };
        kind.AcceptOnlyFromAmong([.. Enum.GetValues<TopicKind>().Select(Json.Word)]);
        audience.AcceptOnlyFromAmong([.. Enum.GetValues<Audience>().Select(Json.Word)]);
        facet.AcceptOnlyFromAmong([.. Enum.GetValues<TrustFacet>().Select(Json.Word)]);
        situation.AcceptOnlyFromAmong([.. Enum.GetValues<TopicSituation>().Select(Json.Word)]);
        var output = Shared.Output();
        var (language, content) = (Shared.Language(), Shared.Content());
        var format = Shared.Format("table for people, json for programs, markdown or html for a leaflet.", "table", "json", "markdown", "html");
        var command = new ExplainedCommand("topics", "List the topics, search them, or export them.", Notes) { search, kind, audience, facet, situation, language, format, output, content };
        command.SetAction(call =>
        {
            var trust = Shared.Open(call.GetValue(content)!);
            var tag = Shared.Tag(call.GetValue(language)!);
            var filter = TopicFilter.All;
            filter = call.GetValue(kind) is { } of ? filter.OfKind(Chosen<TopicKind>(of)) : filter;
            filter = call.GetValue(audience) is { } reader ? filter.For(Chosen<Audience>(reader)) : filter;
            filter = call.GetValue(facet) is { } side ? filter.WithFacet(Chosen<TrustFacet>(side)) : filter;
            filter = call.GetValue(situation) is { } moment ? filter.In(Chosen<TopicSituation>(moment)) : filter;
            CallFiles.CheckOutput(call.GetValue(output), input: null);
            TopicMatch[]? matches = call.GetValue(search) is { } query ? [.. trust.SearchTopics(query, tag, filter)] : null;
            Topic[] topics = matches is null ? [.. trust.GetTopics(tag, filter)] : [.. matches.Select(match => match.Topic)];
            using (var target = new OutputFile(call.GetValue(output)))
            {
                switch (call.GetValue(format))
                {
                    case "json":
                        target.Writer.Write(Json.Text(json => Write(json, topics, matches)));
                        break;
                    case "markdown":
                        target.Writer.Write(TopicMarkdown.Write(topics));
                        break;
                    case "html":
                        target.Writer.Write(TopicHtml.Write(topics, tag));
                        break;
                    default:
                        Print(CallFiles.Explaining(terminal, call.GetValue(output), target), topics, matches);
                        break;
                }

                target.Finish();
            }

            Fallback.Say(topics.Select(topic => topic.Language));
            if (topics.Length == 0)
            {
                Terminal.Say("No topic fits.");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static T Chosen<T>(string word)
        where T : struct, Enum
        => Enum.GetValues<T>().First(value => Json.Word(value) == word);

    private static void Write(System.Text.Json.Utf8JsonWriter json, Topic[] topics, TopicMatch[]? matches)
    {
        json.WriteStartArray();
        foreach (var (topic, index) in topics.Select((topic, index) => (topic, index)))
        {
            TopicJson.Write(json, topic, matches?[index]);
        }

        json.WriteEndArray();
    }

    private static void Print(IAnsiConsole console, Topic[] topics, TopicMatch[]? matches)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("Topic").NoWrap()).AddColumns("Kind", "For", "Title", matches is null ? "In one sentence" : "Passage");
        foreach (var (topic, index) in topics.Select((topic, index) => (topic, index)))
        {
            table.AddRow(
                new Text(topic.Id.Value), new Text(Json.Word(topic.Definition.Kind)), new Text(string.Join(", ", topic.Definition.Audiences.Select(Json.Word))),
                new Text(topic.Title), new Text(matches?[index].Passage ?? topic.Summary));
        }

        console.Write(table);
    }
}
