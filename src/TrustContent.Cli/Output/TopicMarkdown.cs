using System.Text;
using TrustContent.Localization;

namespace TrustContent.Cli.Output;

/// <summary>Topics as Markdown, with credits and licence.</summary>
internal static class TopicMarkdown
{
    public static string Write(IEnumerable<Topic> topics)
    {
        var text = new StringBuilder();
        foreach (var topic in topics)
        {
            text.Append("# ").Append(Plain(topic.Title)).Append("\n\n**").Append(Plain(topic.Summary)).Append("**\n\n");
            foreach (var paragraph in topic.Body)
            {
                text.Append(Plain(paragraph)).Append("\n\n");
            }

            foreach (var (heading, entries) in TopicParts.Lists(topic))
            {
                text.Append("## ").Append(heading).Append("\n\n");
                foreach (var entry in entries)
                {
                    text.Append("- ").Append(Plain(entry)).Append('\n');
                }

                text.Append('\n');
            }

            text.Append("*Topic ").Append(topic.Id).Append(", ").Append(topic.Language.Answered.Tag).Append(", ").Append(TopicParts.Review(topic)).Append("*\n\n---\n\n");
        }

        return text.Append(TopicParts.Limits).Append("\n\nText: ").Append(TopicParts.Credit).Append(", [").Append(TopicParts.License).Append("](").Append(TopicParts.LicenseAddress).Append(").\n").ToString();
    }

    /// <summary>Characters that Markdown would read as marks, at a line's start or anywhere.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in text)
        {
            plain.Append(letter is '*' or '_' or '`' or '[' or ']' or '<' or '\\' ? "\\" : "").Append(letter);
        }

        return plain.Length > 0 && plain[0] is '#' or '-' or '+' or '>' ? "\\" + plain : plain.ToString();
    }
}
