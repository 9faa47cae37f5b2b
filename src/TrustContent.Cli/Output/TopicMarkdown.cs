using System.Text;
using TrustContent.Localization;

namespace TrustContent.Cli.Output;

/// <summary>Topics as Markdown, with credits and licence.</summary>
internal static class TopicMarkdown
{
    public static string Write(IEnumerable<Topic> topics, Reader reader)
    {
        var text = new StringBuilder();
        foreach (var topic in topics)
        {
            var parts = new TopicParts(reader, topic);
            text.Append("# ").Append(Plain(topic.Title)).Append("\n\n**").Append(Plain(topic.Summary)).Append("**\n\n");
            foreach (var paragraph in topic.Body)
            {
                text.Append(Plain(paragraph)).Append("\n\n");
            }

            foreach (var (heading, entries) in parts.Lists())
            {
                text.Append("## ").Append(heading).Append("\n\n");
                foreach (var entry in entries)
                {
                    text.Append("- ").Append(Plain(entry)).Append('\n');
                }

                text.Append('\n');
            }

            var about = reader.Say("cli.export.about", ("id", topic.Id.Value), ("language", topic.Language.Answered.Tag.Value), ("review", parts.Review()));
            text.Append('*').Append(about).Append("*\n\n---\n\n");
        }

        var license = $"[{TopicParts.License}]({TopicParts.LicenseAddress})";
        return text.Append(reader.Say("topic.limits")).Append("\n\n").Append(reader.Say("topic.credit", ("authors", TopicParts.Authors), ("license", license))).Append('\n').ToString();
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
