using System.Text.Json;
using System.Xml.Linq;

namespace TrustContent.Cli.Tests;

/// <summary>Topics and publications as they leave the tool.</summary>
public class TopicExportTests
{
    [Fact]
    public void Json_says_why_a_topic_was_found()
    {
        using var json = JsonDocument.Parse(Trustcontent.Run("topics", "--search", "suicide", "--audience", "client", "--format", "json").Output);

        var first = json.RootElement[0];
        first.GetProperty("id").GetString().Should().Be("in-crisis");
        first.GetProperty("relevance").GetDouble().Should().Be(1);
        first.GetProperty("passage").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public void Markdown_holds_every_text_whole_with_credits()
    {
        var (code, output, _) = Trustcontent.Run("topics", "--format", "markdown");

        code.Should().Be(0);
        using var json = JsonDocument.Parse(Trustcontent.Run("topics", "--format", "json").Output);
        foreach (var topic in json.RootElement.EnumerateArray())
        {
            output.Should().Contain("# " + topic.GetProperty("title").GetString() + "\n");
            foreach (var part in new[] { "body", "actions", "phrases", "pitfalls" }.SelectMany(name => topic.GetProperty(name).EnumerateArray()))
            {
                output.Should().Contain(part.GetString());
            }
        }

        output.Should().EndWith("[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Changed texts say that they were changed.\n").And.Contain("not a crisis service").And.Contain("not clinically reviewed");
    }

    [Fact]
    public void Html_is_well_formed_and_has_landmarks_headings_in_order_and_no_script()
    {
        var output = Trustcontent.Run("topics", "--audience", "client", "--format", "html").Output;
        var page = XDocument.Parse(output.Replace("<!DOCTYPE html>\n", "").Replace("<meta charset=\"utf-8\">", "").Replace("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", ""));

        page.Root!.Attribute("lang")!.Value.Should().Be("en");
        page.Root.Attribute("dir")!.Value.Should().Be("ltr");
        foreach (var landmark in new[] { "header", "nav", "main", "footer" })
        {
            page.Descendants(landmark).Should().ContainSingle(landmark);
        }

        page.Descendants("h1").Should().ContainSingle();
        page.Descendants("article").Should().NotBeEmpty().And.OnlyContain(article => article.Attribute("lang") != null && article.Attribute("dir") != null && article.Elements("h2").Count() == 1);
        page.Descendants("script").Should().BeEmpty();
        var ids = page.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>().ToArray();
        ids.Should().OnlyHaveUniqueItems();
        page.Descendants("a").Select(link => link.Attribute("href")!.Value).Where(link => link.StartsWith('#')).Should().OnlyContain(link => ids.Contains(link.Substring(1)));
        output.Should().NotContain("margin-left").And.NotContain("text-align:left");
    }

    [Fact]
    public void Writes_a_whole_file_or_none()
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "topics.html");

        Trustcontent.Run("topics", "--format", "html", "-o", path).Output.Should().BeEmpty();
        File.ReadAllText(path).Should().EndWith("</html>\n");
        Trustcontent.Run("topics", "--format", "html", "-o", Path.Combine(folder.Path, "no", "such.html")).Code.Should().Be(2);
    }

    [Fact]
    public void A_search_that_finds_nothing_says_so()
    {
        var (code, _, errors) = Trustcontent.Run("topics", "--search", "zzzqqq");

        (code, errors).Should().Be((0, "No topic fits.\n"));
    }

    [Fact]
    public void The_bibliography_comes_in_three_forms()
    {
        Trustcontent.Run("bibliography").Output.Should().Contain("crawford-2016").And.Contain("Crawford et al. (2016)");
        Trustcontent.Run("bibliography", "--format", "bibtex").Output.Should().Contain("@misc{crawford-2016,");
        JsonDocument.Parse(Trustcontent.Run("bibliography", "--format", "csl-json").Output).RootElement.GetArrayLength().Should().BeGreaterThan(30);
    }
}
