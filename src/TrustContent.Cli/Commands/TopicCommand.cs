using System.CommandLine;
using Spectre.Console;
using TrustContent.Catalog;
using TrustContent.Cli.Output;
using TrustContent.Localization;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent topic ID</c>: one topic, whole.</summary>
internal static class TopicCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "The topic's id, as 'topics' lists it." };
        var (language, format, content) = (Shared.Language(), Shared.TableOrJson(), Shared.Content());
        var command = new ExplainedCommand("topic", "Show one topic with its evidence, for and against.", "Example:\n  trustcontent topic repair-a-rupture") { id, language, format, content };
        command.SetAction(call =>
        {
            var trust = Shared.Open(call.GetValue(content)!);
            if (!TopicId.TryParse(call.GetValue(id), out var known) || !trust.TryGetTopic(known, Shared.Tag(call.GetValue(language)!), out var topic))
            {
                throw new UsageException($"There is no topic '{call.GetValue(id)}'. See: trustcontent topics");
            }

            if (call.GetValue(format) == "json")
            {
                Json.Document(json => TopicJson.Write(json, topic));
            }
            else
            {
                Print(new Prose(terminal.Output), topic);
                Fallback.Say([topic.Language]);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Prose prose, Topic topic)
    {
        prose.Title(topic.Title);
        prose.Paragraph(topic.Summary);
        foreach (var paragraph in topic.Body)
        {
            prose.Paragraph(paragraph);
        }

        prose.List("What to do", topic.Actions);
        prose.List("Words to say", topic.Phrases);
        prose.List("What goes wrong", topic.Pitfalls);
        prose.List("What speaks for it", Findings(topic, EvidenceStance.Supports));
        prose.List("What speaks against it, or limits it", Findings(topic, EvidenceStance.Counter));
        prose.Paragraph($"Related: {string.Join(", ", topic.Definition.Related)}. Words: {Json.Word(topic.Provenance.Review)}, {topic.Provenance.Date}.");
    }

    private static IEnumerable<string> Findings(Topic topic, EvidenceStance stance)
        => topic.Evidence.Where(finding => finding.Definition.Stance == stance)
            .Select(finding => $"{finding.Text} [{finding.Definition.Source.Citation}; {Json.Word(finding.Definition.Verification)}, {Json.Word(finding.Definition.Directness)}]");
}
