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
    private static readonly string[] Examples =
    [
        "trustcontent topics --kind strategy --facet safe",
        "trustcontent topics --search \"hard to say\" --audience client",
        "trustcontent topics --audience client --format html -o topics.html",
    ];

    public static Command Create(Terminal terminal, Reader words)
    {
        var search = new Option<string?>("--search") { Description = words.Say("cli.option.search"), HelpName = "WORDS" };
        var kind = new Option<string?>("--kind") { Description = words.Say("cli.option.kind"), HelpName = "concept|guidance|strategy" };
        var audience = new Option<string?>("--audience") { Description = words.Say("cli.option.audience"), HelpName = "client|therapist" };
        var facet = new Option<string?>("--facet") { Description = words.Say("cli.option.facet"), HelpName = "helpful|safe|hope" };
        var situation = new Option<string?>("--situation") { Description = words.Say("cli.option.situation", ("situations", words.Commas(Enum.GetValues<TopicSituation>().Select(Json.Word)))), HelpName = "SITUATION" };
        kind.AcceptOnlyFromAmong([.. Enum.GetValues<TopicKind>().Select(Json.Word)]);
        audience.AcceptOnlyFromAmong([.. Enum.GetValues<Audience>().Select(Json.Word)]);
        facet.AcceptOnlyFromAmong([.. Enum.GetValues<TrustFacet>().Select(Json.Word)]);
        situation.AcceptOnlyFromAmong([.. Enum.GetValues<TopicSituation>().Select(Json.Word)]);
        var output = Shared.Output(words);
        var who = new ReaderOptions(words);
        var format = Shared.Format(words.Say("cli.option.format.topics"), "table", "json", "markdown", "html");
        var command = new ExplainedCommand("topics", words.Say("cli.command.topics"), HelpNotes.Of(words, "topics", Examples)) { search, kind, audience, facet, situation, who.Language, format, output, who.Content };
        command.SetAction(call =>
        {
            var reader = who.Of(call);
            var filter = TopicFilter.All;
            filter = call.GetValue(kind) is { } of ? filter.OfKind(Chosen<TopicKind>(of)) : filter;
            filter = call.GetValue(audience) is { } whom ? filter.For(Chosen<Audience>(whom)) : filter;
            filter = call.GetValue(facet) is { } side ? filter.WithFacet(Chosen<TrustFacet>(side)) : filter;
            filter = call.GetValue(situation) is { } moment ? filter.In(Chosen<TopicSituation>(moment)) : filter;
            CallFiles.CheckOutput(call.GetValue(output), input: null);
            TopicMatch[]? matches = call.GetValue(search) is { } query ? [.. reader.Trust.SearchTopics(query, reader.Language, filter)] : null;
            Topic[] topics = matches is null ? [.. reader.Trust.GetTopics(reader.Language, filter)] : [.. matches.Select(match => match.Topic)];
            using (var target = new OutputFile(call.GetValue(output)))
            {
                switch (call.GetValue(format))
                {
                    case "json":
                        target.Writer.Write(Json.Text(json => Write(json, topics, matches)));
                        break;
                    case "markdown":
                        target.Writer.Write(TopicMarkdown.Write(topics, reader));
                        break;
                    case "html":
                        target.Writer.Write(TopicHtml.Write(topics, reader));
                        break;
                    default:
                        Print(CallFiles.Explaining(terminal, call.GetValue(output), target), reader, topics, matches);
                        break;
                }

                target.Finish();
            }

            reader.SayFallback(topics.Select(topic => topic.Language));
            if (topics.Length == 0)
            {
                Terminal.Say(reader.Say("cli.topics.none"));
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

    private static void Print(IAnsiConsole console, Reader reader, Topic[] topics, TopicMatch[]? matches)
    {
        var table = reader.Headed("cli.column.topic", "cli.column.kind", "cli.column.for", "cli.column.title", matches is null ? "cli.column.summary" : "cli.column.passage");
        foreach (var (topic, index) in topics.Select((topic, index) => (topic, index)))
        {
            table.AddTexts(
                topic.Id.Value,
                reader.Say("topic.kind." + Json.Word(topic.Definition.Kind)),
                reader.Commas(topic.Definition.Audiences.Select(audience => reader.Say("audience." + Json.Word(audience)))),
                topic.Title,
                matches?[index].Passage ?? topic.Summary);
        }

        console.Write(table);
    }
}
