using System.Net;
using System.Text;
using TrustContent.Catalog;
using TrustContent.Localization;

namespace TrustContent.Cli.Output;

/// <summary>Topics as one HTML page: landmarks, headings in order, a list of contents, each text with its language and direction; no script.</summary>
internal static class TopicHtml
{
    // Logical properties only, so that the page mirrors itself from right to left.
    private const string Style = """
        body{font:1.05rem/1.6 system-ui,sans-serif;margin:0 auto;max-inline-size:44rem;padding:1.5rem;color:#1a1a1a;background:#fff}
        a{color:#0b4f8a}a:focus{outline:3px solid #0b4f8a;outline-offset:2px}
        .skip{position:absolute;inset-inline-start:-99rem}.skip:focus{position:static}
        h1{line-height:1.25}h2{line-height:1.3;margin-block-start:3rem;border-block-start:1px solid #767676;padding-block-start:1rem}
        li{margin-block-end:.5rem}.summary{font-weight:600}.about,footer{font-size:.9rem;color:#454545}
        @media print{nav,.skip{display:none}article{break-before:page}article:first-of-type{break-before:auto}a{color:inherit}}
        """;

    public static string Write(IReadOnlyList<Topic> topics, LanguageTag language)
    {
        var first = topics.Count > 0 ? topics[0].Language.Answered : null;
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(first?.Tag ?? language).Append("\" dir=\"").Append(Direction(first)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Trust in therapy</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n");
        html.Append("<a class=\"skip\" href=\"#topics\">Skip to the topics</a>\n<header><h1>Trust in therapy</h1><p>").Append(Text(TopicParts.Limits)).Append("</p></header>\n");
        html.Append("<nav aria-label=\"Contents\">\n<ul>\n");
        foreach (var topic in topics)
        {
            html.Append("<li><a href=\"#").Append(topic.Id).Append("\">").Append(Text(topic.Title)).Append("</a></li>\n");
        }

        html.Append("</ul>\n</nav>\n<main id=\"topics\">\n");
        foreach (var topic in topics)
        {
            Article(html, topic, topics);
        }

        html.Append("</main>\n<footer><p>Text: ").Append(TopicParts.Credit).Append(", <a href=\"").Append(TopicParts.LicenseAddress).Append("\" rel=\"license\">").Append(TopicParts.License).Append("</a>. Changed texts say that they were changed.</p></footer>\n");
        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Article(StringBuilder html, Topic topic, IReadOnlyList<Topic> all)
    {
        var id = topic.Id.Value;
        html.Append("<article id=\"").Append(id).Append("\" aria-labelledby=\"").Append(id).Append("-title\" lang=\"").Append(topic.Language.Answered.Tag)
            .Append("\" dir=\"").Append(Direction(topic.Language.Answered)).Append("\">\n");
        html.Append("<h2 id=\"").Append(id).Append("-title\">").Append(Text(topic.Title)).Append("</h2>\n<p class=\"summary\">").Append(Text(topic.Summary)).Append("</p>\n");
        foreach (var paragraph in topic.Body)
        {
            html.Append("<p>").Append(Text(paragraph)).Append("</p>\n");
        }

        foreach (var (heading, entries) in TopicParts.Lists(topic))
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
            html.Append("<p>Read on: ").Append(string.Join(", ", related.Select(other => $"<a href=\"#{other.Id}\">{Text(other.Title)}</a>"))).Append("</p>\n");
        }

        html.Append("<p class=\"about\">").Append(Text(TopicParts.Review(topic))).Append("</p>\n</article>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Direction(LanguageDefinition? language) => language?.Direction == TextDirection.RightToLeft ? "rtl" : "ltr";
}
