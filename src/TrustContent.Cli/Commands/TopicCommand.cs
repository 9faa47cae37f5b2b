using System.CommandLine;
using TrustContent.Catalog;
using TrustContent.Cli.Output;
using TrustContent.Localization;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent topic ID</c>: one topic, whole.</summary>
internal static class TopicCommand
{
    public static Command Create(Terminal terminal, Reader words)
    {
        var id = new Argument<string>("ID") { Description = words.Say("cli.argument.topic-id") };
        var (who, format) = (new ReaderOptions(words), Shared.TableOrJson(words));
        var command = new ExplainedCommand("topic", words.Say("cli.command.topic"), HelpNotes.Of(words, "topic", "trustcontent topic repair-a-rupture")) { id, who.Language, format, who.Content };
        command.SetAction(call =>
        {
            var reader = who.Of(call);
            if (!TopicId.TryParse(call.GetValue(id), out var known) || !reader.Trust.TryGetTopic(known, reader.Language, out var topic))
            {
                throw new UsageException($"There is no topic '{call.GetValue(id)}'. See: trustcontent topics");
            }

            if (call.GetValue(format) == "json")
            {
                Json.Document(json => TopicJson.Write(json, topic));
            }
            else
            {
                Print(new Prose(terminal.Output), topic, new TopicParts(reader, topic));
                reader.SayFallback(topic.Language);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Prose prose, Topic topic, TopicParts parts)
    {
        prose.Title(topic.Title);
        prose.Paragraph(topic.Summary);
        foreach (var paragraph in topic.Body)
        {
            prose.Paragraph(paragraph);
        }

        foreach (var (heading, entries) in parts.Lists())
        {
            prose.List(heading, entries);
        }

        if (parts.Related([.. topic.Definition.Related.Select(related => related.Value)]) is { Length: > 0 } next)
        {
            prose.Paragraph(next);
        }

        prose.Paragraph(parts.Review());
    }
}
