using System.Net;
using System.Text.RegularExpressions;

namespace TrustContent.Browser.Tests;

/// <summary>No page of the site is left out by the tests that look at every page.</summary>
[Collection(StaffSide.Name)]
public sealed class RouteTests(Scenes scenes) : IClassFixture<Scenes>
{
    // Of many pages of one kind a few are enough.
    private const int MostOfOneKind = 4;
    private readonly HashSet<string> _seen = [];

    [Fact]
    public async Task Every_address_that_a_page_leads_to_is_on_the_list_of_pages()
    {
        await scenes.ReadyAsync();
        using var anybody = scenes.Clinic.Site.Browser();
        using var therapist = await SignedInAsync("mira");
        using var supervisor = await SignedInAsync("sam");
        await FollowAsync(anybody, ["/", scenes.Open, scenes.Used, scenes.Revoked, scenes.Expired, scenes.Pulse]);
        await FollowAsync(therapist, ["/clients", scenes.SealedClient, scenes.LongClient, scenes.ScoresOnlyClient]);
        await FollowAsync(supervisor, ["/clients", "/supervision"]);

        var listed = SitePages.All.Values.Select(page => page.Route).Concat(SitePages.WithoutPage).ToHashSet();
        _seen.Should().Contain(["GET /c/{token}/form", "POST /supervision/cases/{id}/settle", "POST /account/second-factor/on", "GET /clients/{id}/export.csv"], "the way leads through the whole site");
        _seen.Except(listed).Should().BeEmpty("a new page belongs on the list of SitePages");
    }

    private async Task<HttpClient> SignedInAsync(string name)
    {
        var browser = scenes.Clinic.Site.Browser();
        var page = await browser.GetStringAsync("/account/sign-in");
        var token = Regex.Match(page, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;
        var answer = await browser.PostAsync("/account/sign-in", new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["name"] = name, ["password"] = Clinic.Password }));
        answer.RequestMessage!.RequestUri!.AbsolutePath.Should().Be("/clients");
        return browser;
    }

    private async Task FollowAsync(HttpClient browser, string[] starts)
    {
        var (waiting, kinds, done) = (new Queue<string>(starts), new Dictionary<string, int>(), new HashSet<string>());
        while (waiting.TryDequeue(out var address))
        {
            var kind = "GET " + Pattern(address);
            if (!done.Add(address) || (kinds[kind] = kinds.GetValueOrDefault(kind) + 1) > MostOfOneKind)
            {
                continue;
            }

            _seen.Add(kind);
            var answer = await browser.GetAsync(address);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var page = await answer.Content.ReadAsStringAsync();
            foreach (Match form in Regex.Matches(page, "<form\\b[^>]*>"))
            {
                var action = WebUtility.HtmlDecode(Regex.Match(form.Value, "action=\"([^\"]*)\"").Groups[1].Value);
                _seen.Add((form.Value.Contains("method=\"post\"") ? "POST " : "GET ") + Pattern(action));
            }

            foreach (Match link in Regex.Matches(page, "<a\\b[^>]*href=\"(/[^\"#]*)"))
            {
                waiting.Enqueue(WebUtility.HtmlDecode(link.Groups[1].Value));
            }
        }
    }

    private static string Pattern(string address)
    {
        var path = address.Split('?', '#')[0];
        path = Regex.Replace(path, "[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
        path = Regex.Replace(path, "^/c/[\\w-]+", "/c/{token}");
        path = Regex.Replace(path, "^/topics/[\\w-]+", "/topics/{topic}");
        path = Regex.Replace(path, "^/read/[\\w-]+/[\\w-]+", "/read/{lang}/{topic}");
        path = Regex.Replace(path, "^/read/[\\w-]+$", "/read/{lang}");
        return Regex.Replace(path, "/[0-9]+", "/{number}");
    }
}
