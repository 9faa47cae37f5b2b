using System.Net;
using System.Text.RegularExpressions;

namespace TrustContent.ClinicWeb.Tests;

/// <summary>A browser, without JavaScript, in which somebody of the clinic may sign in, look and send forms.</summary>
internal sealed partial class DemoStaff(HttpClient http) : IDisposable
{
    public HttpClient Http => http;

    /// <summary>Signs in as the demo's <c>Therapist</c> or <c>Supervisor</c>.</summary>
    public static async Task<DemoStaff> SignInAsync(DemoSite site, string role)
    {
        var browser = new DemoStaff(site.Browser());
        var (name, password) = Account(site, role);
        var after = await browser.TrySignInAsync(name, password);
        after.RequestMessage!.RequestUri!.AbsolutePath.Should().Be("/clients", "{0} signs in", role);
        return browser;
    }

    public static (string Name, string Password) Account(DemoSite site, string role)
    {
        var line = Regex.Match(site.Said, role + @"\s+(\S+)\s+(\S+)");
        return (line.Groups[1].Value, line.Groups[2].Value);
    }

    public Task<HttpResponseMessage> TrySignInAsync(string name, string password, string? returnUrl = null)
        => SendAsync("/account/sign-in" + (returnUrl is null ? "" : "?returnUrl=" + Uri.EscapeDataString(returnUrl)), "/account/sign-in", ("name", name), ("password", password));

    public Task<string> ReadAsync(string address) => http.GetStringAsync(address);

    /// <summary>Sends the form of a page that leads to <paramref name="action"/>, with what it holds already.</summary>
    public async Task<HttpResponseMessage> SendAsync(string address, string action, params (string Name, string Value)[] given)
    {
        var page = await http.GetStringAsync(address);
        var fields = Fields(page, action);
        foreach (var (name, value) in given)
        {
            fields[name] = value;
        }

        return await http.PostAsync(action, new FormUrlEncodedContent(fields));
    }

    /// <summary>A token that the site takes from this browser, for what no page of it sends.</summary>
    public async Task<string> TokenAsync() => Fields(await http.GetStringAsync("/account"), "/account/language")["__RequestVerificationToken"];

    public async Task<Guid> MakeClientAsync(string code, string name)
    {
        var made = await SendAsync("/clients/new", "/clients/new", ("code", code), ("name", name), ("language", "en"));
        made.StatusCode.Should().Be(HttpStatusCode.OK);
        return Guid.Parse(made.RequestMessage!.RequestUri!.Segments[^1].TrimEnd('/'));
    }

    /// <summary>The address of a fresh check-in link, without the site.</summary>
    public async Task<string> GiveLinkAsync(Guid client, int session)
    {
        var given = await SendAsync($"/clients/{client}", $"/clients/{client}/links", ("session", $"{session}"), ("instrument", "trust-check-in"), ("days", "7"));
        var link = LinkOnPage().Match(WebUtility.HtmlDecode(await given.Content.ReadAsStringAsync()));
        link.Success.Should().BeTrue("a link is shown once");
        return link.Value;
    }

    public void Dispose() => http.Dispose();

    private static Dictionary<string, string> Fields(string page, string action)
    {
        var form = Regex.Match(page, $"<form [^>]*action=\"{Regex.Escape(action)}(?:\\?[^\"]*)?\".*?</form>", RegexOptions.Singleline);
        form.Success.Should().BeTrue("the page has a form to {0}", action);
        return Hidden().Matches(form.Value).ToDictionary(field => WebUtility.HtmlDecode(field.Groups[1].Value), field => WebUtility.HtmlDecode(field.Groups[2].Value));
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();

    [GeneratedRegex(@"/c/[\w-]{40,}\?lang=[\w-]+")]
    private static partial Regex LinkOnPage();
}
