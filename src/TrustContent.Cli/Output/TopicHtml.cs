using System.Net;
using System.Text;
using TrustContent.Catalog;
using TrustContent.Localization;

namespace TrustContent.Cli.Output;

/// <summary>Topics as one HTML page: landmarks, headings in order, a list of contents, each text with its language and direction; no script.</summary>
internal static class TopicHtml
{
    /// <summary>Stands in a sentence where a link will stand; no text holds it.</summary>
    private const string Slot = "\uE000";

    // Logical properties only, so that the page mirrors itself from right to left.
    private const string Style = """
        body{font:1.05rem/1.6 system-ui,sans-serif;margin:0 auto;max-inline-size:44rem;padding:1.5rem;color:#1a1a1a;background:#fff}
        a{color:#0b4f8a}a:focus{outline:3px solid #0b4f8a;outline-offset:2px}
        .skip{position:absolute;inset-inline-start:-99rem}.skip:focus{position:static}
        h1{line-height:1.25}h2{line-height:1.3;margin-block-start:3rem;border-block-start:1px solid #767676;padding-block-start:1rem}
        li{margin-block-end:.5rem}.summary{font-weight:600}.about,footer{font-size:.9rem;color:#454545}
        @media print{nav,.skip{display:none}article{break-before:page}article:first-of-type{break-before:auto}a{color:inherit}}
        """;

    public static string Write(IReadOnlyList<Topic> topics, Reader reader)
    {
        var page = reader.Book.Language.Answered;
        var title = Text(reader.Say("topic.all"));
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(page.Tag).Append("\" dir=\"").Append(Direction(page)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(title).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n");
        html.Append("<a class=\"skip\" href=\"#topics\">").Append(Text(reader.Say("cli.export.skip"))).Append("</a>\n<header><h1>").Append(title).Append("</h1><p>").Append(Text(reader.Say("topic.limits"))).Append("</p></header>\n");
        html.Append("<nav aria-label=\"").Append(Text(reader.Say("cli.export.contents"))).Append("\">\n<ul>\n");
        foreach (var topic in topics)
        {
            html.Append("<li><a href=\"#").Append(topic.Id).Append("\">").Append(Text(topic.Title)).Append("</a></li>\n");
        }

        html.Append("</ul>\n</nav>\n<main id=\"topics\">\n");
        foreach (var topic in topics)
        {
            Article(html, topic, topics, new TopicParts(reader, topic));
        }

        var credit = Text(reader.Say("topic.credit", ("authors", TopicParts.Authors), ("license", Slot)));
        html.Append("</main>\n<footer><p>").Append(credit.Replace(Slot, $"<a href=\"{TopicParts.LicenseAddress}\" rel=\"license\">{TopicParts.License}</a>", StringComparison.Ordinal)).Append("</p></footer>\n");
        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Article(StringBuilder html, Topic topic, IReadOnlyList<Topic> all, TopicParts parts)
    {
        var id = topic.Id.Value;
        html.Append("<article id=\"").Append(id).Append("\" aria-labelledby=\"").Append(id).Append("-title\" lang=\"").Append(topic.Language.Answered.Tag)
            .Append("\" dir=\"").Append(Direction(topic.Language.Answered)).Append("\">\n");
        html.Append("<h2 id=\"").Append(id).Append("-title\">").Append(Text(topic.Title)).Append("</h2>\n<p class=\"summary\">").Append(Text(topic.Summary)).Append("</p>\n");
        foreach (var paragraph in topic.Body)
        {
            html.Append("<p>").Append(Text(paragraph)).Append("</p>\n");
        }

        foreach (var (heading, entries) in parts.Lists())
        {
            html.Append("<h3>").Append(Text(heading)).Append("</h3>\n<ul>\n");
            foreach (var entry in entries)
            {
                html.Append("<li>").Append(Text(entry)).Append("</li>\n");
            }

            html.Append("</ul>\n");
        }

        var related = all.Where(other => topic.Definition.Related.Contains(other.Id)).ToArray();
        if (related.Length > 0)
        {
            var line = related.Aggregate(Text(parts.Related([.. related.Select(other => Slot + other.Id + Slot)])), (text, other) => text.Replace(Slot + other.Id + Slot, $"<a href=\"#{other.Id}\">{Text(other.Title)}</a>", StringComparison.Ordinal));
            html.Append("<p>").Append(line).Append("</p>\n");
        }

        html.Append("<p class=\"about\">").Append(Text(parts.Review())).Append("</p>\n</article>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Direction(LanguageDefinition language) => language.Direction == TextDirection.RightToLeft ? "rtl" : "ltr";
}
