using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace TrustContent.ClinicWeb.Tests.Support;

/// <summary>Somebody of the clinic at their browser, without JavaScript: on the pages that everybody uses, signed in or not.</summary>
public sealed partial class StaffBrowser(HttpClient browser) : IDisposable
{
    private string _token = "";

    public HttpClient Http => browser;

    public static Task<StaffBrowser> SignInAsync(ClinicSite site, string name, string password) => SignInAsync(site.Browser(), name, password);

    /// <summary>Signs in as the demo's <c>Therapist</c> or <c>Supervisor</c>.</summary>
    public static Task<StaffBrowser> SignInAsync(DemoSite site, string role)
    {
        var (name, password) = Account(site, role);
        return SignInAsync(site.Browser(), name, password);
    }

    public static (string Name, string Password) Account(DemoSite site, string role)
    {
        var line = Regex.Match(site.Said, role + @"\s+(\S+)\s+(\S+)");
        return (line.Groups[1].Value, line.Groups[2].Value);
    }

    public Task<HttpResponseMessage> TrySignInAsync(string name, string password, string? returnUrl = null)
        => SendAsync("/account/sign-in" + (returnUrl is null ? "" : "?returnUrl=" + Uri.EscapeDataString(returnUrl)), "/account/sign-in", ("name", name), ("password", password));

    public Task<string> ReadAsync(string address) => browser.GetStringAsync(address);

    public Task<HttpResponseMessage> GetAsync(string address) => browser.GetAsync(address);

    /// <summary>Sends the form of a page that leads to <paramref name="action"/>, with what it holds already.</summary>
    public async Task<HttpResponseMessage> SendAsync(string address, string action, params (string Name, string Value)[] given)
    {
        var fields = Fields(await ReadAsync(address), action);
        foreach (var (name, value) in given)
        {
            fields[name] = value;
        }

        return await browser.PostAsync(action, new FormUrlEncodedContent(fields));
    }

    /// <summary>Sends what a page of before would: also while the site was started anew since.</summary>
    public async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields)
        => await browser.PostAsync(address, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", _token))));

    /// <summary>A token that the site takes from who is signed in here. It belongs to the person, and goes with every form.</summary>
    public async Task<string> TokenAsync() => Fields(await ReadAsync("/clients/new"), "/clients/new")["__RequestVerificationToken"];

    /// <summary>A new client's address, such as <c>/clients/…</c>.</summary>
    public async Task<string> AddClientAsync(string code, string name)
    {
        using var answer = await PostAsync("/clients/new", ("code", code), ("name", name), ("language", "en"));
        answer.IsSuccessStatusCode.Should().BeTrue(await answer.Content.ReadAsStringAsync());
        return answer.RequestMessage!.RequestUri!.AbsolutePath;
    }

    /// <summary>A new client's id.</summary>
    public async Task<Guid> MakeClientAsync(string code, string name) => Guid.Parse((await AddClientAsync(code, name)).Split('/')[^1]);

    /// <summary>A check-in link, from its path on.</summary>
    public async Task<string> GiveLinkAsync(string client, int session)
    {
        using var answer = await PostAsync(client + "/links", ("session", session.ToString(CultureInfo.InvariantCulture)), ("instrument", "trust-check-in"), ("days", "7"));
        var page = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(HttpStatusCode.OK, page);
        return WebUtility.HtmlDecode(Regex.Match(page, "value=\"[^\"]*(/c/[^\"]+)\"").Groups[1].Value);
    }

    public void Dispose() => browser.Dispose();

    private static async Task<StaffBrowser> SignInAsync(HttpClient http, string name, string password)
    {
        var staff = new StaffBrowser(http);
        using var answer = await staff.TrySignInAsync(name, password);
        answer.RequestMessage!.RequestUri!.AbsolutePath.Should().Be("/clients", "the sign-in works");
        staff._token = await staff.TokenAsync();
        return staff;
    }

    private static Dictionary<string, string> Fields(string page, string action)
    {
        var form = Regex.Match(page, $"<form [^>]*action=\"{Regex.Escape(action)}(?:\\?[^\"]*)?\".*?</form>", RegexOptions.Singleline);
        form.Success.Should().BeTrue("the page has a form to {0}", action);
        return Hidden().Matches(form.Value).ToDictionary(field => WebUtility.HtmlDecode(field.Groups[1].Value), field => WebUtility.HtmlDecode(field.Groups[2].Value));
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}
