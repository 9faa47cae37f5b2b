using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace TrustContent.ClinicWeb.Tests.Support;

/// <summary>Somebody of the clinic at their browser: signed in, on the pages that everybody uses.</summary>
public sealed class StaffBrowser : IDisposable
{
    private readonly HttpClient _browser;
    private string _token = "";

    private StaffBrowser(HttpClient browser) => _browser = browser;

    public static async Task<StaffBrowser> SignInAsync(ClinicSite site, string name, string password)
    {
        var staff = new StaffBrowser(site.Browser());
        staff._token = Token(await staff.ReadAsync("/account/sign-in"));
        using var answer = await staff.PostAsync("/account/sign-in", ("name", name), ("password", password));
        answer.RequestMessage!.RequestUri!.AbsolutePath.Should().Be("/clients", "the sign-in works");

        // A token belongs to who is signed in; any page has one that goes with every form.
        staff._token = Token(await staff.ReadAsync("/clients/new"));
        return staff;
    }

    public Task<string> ReadAsync(string address) => _browser.GetStringAsync(address);

    public Task<HttpResponseMessage> GetAsync(string address) => _browser.GetAsync(address);

    public async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields)
        => await _browser.PostAsync(address, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", _token))));

    /// <summary>A new client's address, such as <c>/clients/…</c>.</summary>
    public async Task<string> AddClientAsync(string code, string name)
    {
        using var answer = await PostAsync("/clients/new", ("code", code), ("name", name), ("language", "en"));
        answer.IsSuccessStatusCode.Should().BeTrue(await answer.Content.ReadAsStringAsync());
        return answer.RequestMessage!.RequestUri!.AbsolutePath;
    }

    /// <summary>A check-in link, from its path on.</summary>
    public async Task<string> GiveLinkAsync(string client, int session)
    {
        using var answer = await PostAsync(client + "/links", ("session", session.ToString(CultureInfo.InvariantCulture)), ("instrument", "trust-check-in"), ("days", "7"));
        var page = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(HttpStatusCode.OK, page);
        return WebUtility.HtmlDecode(Regex.Match(page, "value=\"[^\"]*(/c/[^\"]+)\"").Groups[1].Value);
    }

    public void Dispose() => _browser.Dispose();

    private static string Token(string page) => WebUtility.HtmlDecode(Regex.Match(page, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value);
}
