using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TrustContent.ClinicWeb.Tests;

/// <summary>The running site, seen by programs: one with a therapist's key, one with a supervisor's, and one without.</summary>
public sealed class ApiSite : IDisposable
{
    public const string Collection = "api";
    public const string DemoPassword = "linden-tree-demo";
    private readonly PatientSite _patient = new();

    public ApiSite()
    {
        Mira = SignedIn(_patient.Site, "mira");
        Sam = SignedIn(_patient.Site, "sam");
        MiraKey = MakeKey(Mira, "Clinic software");
        SamKey = MakeKey(Sam, "Supervisor's report");
        Anonymous = _patient.Site.Browser(follows: false);
        ByMira = With(MiraKey);
        BySam = With(SamKey);
    }

    /// <summary>Browsers in which the two have signed in.</summary>
    public HttpClient Mira { get; }

    public HttpClient Sam { get; }

    public string MiraKey { get; }

    public string SamKey { get; }

    /// <summary>Programs: without a key, and with a key of each.</summary>
    public HttpClient Anonymous { get; }

    public HttpClient ByMira { get; }

    public HttpClient BySam { get; }

    public DemoSite Site => _patient.Site;

    public string Said => _patient.Site.Said;

    public HttpClient With(string key) => With(_patient.Site, key);

    public static HttpClient With(DemoSite site, string key)
    {
        var program = site.Browser(follows: false);
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return program;
    }

    public static HttpClient SignedIn(DemoSite site, string name)
    {
        var browser = site.Browser();
        var answer = Post(browser, "/account/sign-in", "/account/sign-in", new() { ["name"] = name, ["password"] = site.Password });
        answer.RequestMessage!.RequestUri!.AbsolutePath.Should().Be("/clients", "{0} signs in", name);
        return browser;
    }

    /// <summary>A key as somebody makes it: on the account page.</summary>
    public static string MakeKey(HttpClient browser, string name, string days = "30")
    {
        var page = Text(Post(browser, "/account", "/account/keys", new() { ["name"] = name, ["days"] = days, ["password"] = DemoPassword }));
        return Regex.Match(page, @"tc_[\w-]{43}").Value;
    }

    /// <summary>Sends a form of a page, with the page's antiforgery token.</summary>
    public static HttpResponseMessage Post(HttpClient browser, string page, string action, Dictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = Token(browser, page);
        return browser.PostAsync(action, new FormUrlEncodedContent(fields)).GetAwaiter().GetResult();
    }

    public static string Token(HttpClient browser, string page)
        => Regex.Match(browser.GetStringAsync(page).GetAwaiter().GetResult(), "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;

    public static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    /// <summary>The id of a client of the demo, by the clinic's own code.</summary>
    public static async Task<string> ClientAsync(HttpClient program, string code)
        => (await ReadAsync(await program.GetAsync("/api/v1/clients"))).AsArray().Single(client => (string)client!["code"]! == code)!["id"]!.GetValue<string>();

    public static async Task<JsonNode> ReadAsync(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

    public void Dispose()
    {
        foreach (var each in new[] { Mira, Sam, Anonymous, ByMira, BySam })
        {
            each.Dispose();
        }

        _patient.Dispose();
    }

    private static string Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync().GetAwaiter().GetResult();
}
