using System.Net;
using System.Text.RegularExpressions;

namespace TrustContent.ClinicWeb.Tests;

/// <summary>A client's check-in through the running site, with JavaScript off.</summary>
public sealed class CheckInTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Theory]
    [InlineData("en", "ltr", false)]
    [InlineData("ar", "rtl", true)]
    public async Task A_client_answers_once_and_the_same_form_sent_again_is_the_same_answer(string language, string direction, bool reportsHarm)
    {
        using var browser = site.Browser();
        var welcome = await browser.GetStringAsync(site.Links[language]);
        welcome.Should().Contain($"<html lang=\"{language}\" dir=\"{direction}\">").And.Contain("Mira Lang", "who sees the answers is said first");

        // A link scanner opens it too, which uses nothing up.
        (await browser.GetAsync(site.Links[language])).StatusCode.Should().Be(HttpStatusCode.OK);
        var page = await browser.GetStringAsync(Form(site, language));
        var (action, fields) = Filled(page, reportsHarm);

        var first = await browser.PostAsync(action, new FormUrlEncodedContent(fields));
        var result = await first.Content.ReadAsStringAsync();
        first.StatusCode.Should().Be(HttpStatusCode.OK, result);
        first.RequestMessage!.RequestUri!.AbsolutePath.Should().NotEndWith("/form", "a reload must not send again");
        result.Contains("555 0100", StringComparison.Ordinal).Should().Be(reportsHarm, "a report that a line was crossed shows whom to turn to at once");

        var again = await browser.PostAsync(action, new FormUrlEncodedContent(fields));
        again.StatusCode.Should().Be(HttpStatusCode.OK);
        var another = fields.ToDictionary();
        another["submission"] = Guid.NewGuid().ToString();
        (await browser.PostAsync(action, new FormUrlEncodedContent(another))).StatusCode.Should().Be(HttpStatusCode.Gone, "the link is used");
        (await site.Browser().GetAsync(site.Links[language])).StatusCode.Should().Be(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_link_found_later_shows_no_answers()
    {
        using var browser = site.Browser();
        var (action, fields) = Filled(await browser.GetStringAsync(Form(site, "de")), reportsHarm: false);
        var sent = await browser.PostAsync(action, new FormUrlEncodedContent(fields));
        var result = sent.RequestMessage!.RequestUri!;
        (await browser.GetAsync(result)).StatusCode.Should().Be(HttpStatusCode.OK, "the device that sent it sees it again");

        var elsewhere = await site.Browser().GetAsync(result);

        elsewhere.StatusCode.Should().Be(HttpStatusCode.Gone);
        (await elsewhere.Content.ReadAsStringAsync()).Should().NotContain("<dl class=\"answers\"");
    }

    [Fact]
    public async Task An_unknown_link_is_told_kindly_and_nothing_else()
        => (await site.Browser().GetAsync("/c/" + new string('x', 43))).StatusCode.Should().Be(HttpStatusCode.NotFound);

    internal static string Form(DemoSite site, string language) => site.Links[language].Replace("?", "/form?");

    /// <summary>The form with the middle of each scale, and no or yes to the questions about harm.</summary>
    internal static (string Action, Dictionary<string, string> Fields) Filled(string page, bool reportsHarm)
    {
        var fields = Regex.Matches(page, "<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"").ToDictionary(field => field.Groups[1].Value, field => WebUtility.HtmlDecode(field.Groups[2].Value));
        foreach (var name in Regex.Matches(page, "name=\"(a\\.[^\"]+)\"").Select(field => field.Groups[1].Value).Distinct())
        {
            fields[name] = char.IsDigit(name[2]) ? "3" : reportsHarm && name == "a.crossed-line" ? "yes" : "no";
        }

        fields.Keys.Count(name => name.StartsWith("a.", StringComparison.Ordinal)).Should().BeGreaterThan(12);
        return (WebUtility.HtmlDecode(Regex.Match(page, "<form [^>]*action=\"([^\"]+)\"").Groups[1].Value), fields);
    }
}
