using System.Net;

namespace TrustContent.ClinicWeb.Tests.Security;

/// <summary>HTTPS, the proxy before the site, cookies, and settings that would make the site unsafe.</summary>
public sealed class TransportTests(PostgresServer server)
{
    private const string Public = "check-in.example";

    [Fact]
    public async Task Behind_a_named_proxy_all_is_HTTPS_and_browsers_are_told_to_keep_to_it()
    {
        await using var site = await SiteAsync(("Clinic__RequireHttps", "true"), ("Clinic__TrustedProxies__0", "127.0.0.1"), ("Clinic__PublicAddress", $"https://{Public}"));
        await site.StartAsync();
        using var browser = site.Browser(follows: false);

        var open = await browser.GetAsync("/account/sign-in");
        open.StatusCode.Should().Be(HttpStatusCode.TemporaryRedirect);
        open.Headers.Location!.Scheme.Should().Be("https");

        var secured = await browser.SendAsync(Forwarded("/account/sign-in"));
        secured.StatusCode.Should().Be(HttpStatusCode.OK);
        secured.Headers.GetValues("Strict-Transport-Security").Single().Should().Contain("max-age=31536000");
        secured.Headers.GetValues("Set-Cookie").Should().OnlyContain(cookie => cookie.Contains("secure", StringComparison.OrdinalIgnoreCase) && cookie.Contains("httponly", StringComparison.OrdinalIgnoreCase) && cookie.Contains("samesite", StringComparison.OrdinalIgnoreCase)).And.NotBeEmpty();
        (await browser.GetStringAsync("/health/live")).Should().Be("Healthy", "who watches over the process asks from within");
    }

    [Fact]
    public async Task What_anybody_can_send_is_not_believed()
    {
        await using var site = await SiteAsync(("Clinic__RequireHttps", "true"), ("Clinic__SignInsPerMinute", "2"));
        await site.StartAsync();
        using var browser = site.Browser(follows: false);

        (await browser.SendAsync(Forwarded("/account/sign-in"))).StatusCode.Should().Be(HttpStatusCode.TemporaryRedirect, "no proxy is named, so its word counts for nothing");
    }

    [Fact]
    public async Task A_made_up_address_does_not_get_around_the_limits()
    {
        await using var site = await SiteAsync(("Clinic__LinkRequestsPerMinute", "3"));
        await site.StartAsync();
        using var browser = site.Browser();
        var answers = new List<HttpStatusCode>();
        foreach (var last in Enumerable.Range(1, 5))
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/c/" + new string('z', 43));
            request.Headers.Add("X-Forwarded-For", $"203.0.113.{last}");
            answers.Add((await browser.SendAsync(request)).StatusCode);
        }

        answers.Should().Equal(HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Wrong_settings_are_named_all_at_once_and_the_site_does_not_start()
    {
        await using var site = await SiteAsync(
            ("Clinic__SafetyRecipient", " "), ("Clinic__PublicAddress", "check-in"), ("Clinic__TrustedProxies__0", "proxy.local"), ("Clinic__Mail__Host", "127.0.0.1"),
            ("Clinic__Contacts__0__Name", "Helpline"), ("Clinic__Contacts__0__Language", "not a tag"), ("Clinic__SignInsPerMinute", "0"));

        var (code, said) = await site.RunAsync("add-account", "mira", "Mira Lang");

        code.Should().Be(1);
        said.Should().ContainAll("Clinic:SafetyRecipient", "Clinic:PublicAddress", "'proxy.local'", "Clinic:Mail:From", "'Helpline'", "'not a tag'", "Clinic:SignInsPerMinute");
    }

    [Fact]
    public async Task An_address_that_is_taken_is_said_in_one_line()
    {
        using var other = new System.Net.Sockets.TcpListener(IPAddress.Loopback, FreePort.Next());
        other.Start();
        await using var site = await SiteAsync();

        var (code, said) = await site.RunAsync("--urls", $"http://{other.LocalEndpoint}");

        code.Should().Be(1);
        said.Should().Contain("Another program uses this address already.").And.NotContain("   at ");
    }

    [Fact]
    public async Task Every_answer_has_the_headers_that_keep_it_to_itself()
    {
        await using var site = await SiteAsync();
        await site.StartAsync();
        using var browser = site.Browser();
        foreach (var address in new[] { "/", "/account/sign-in", "/c/none-such", "/no-such-page", "/assets/clinic.css", "/health/live", "/api/v1/clients" })
        {
            var answer = await browser.GetAsync(address);

            string Header(string name) => string.Join(", ", answer.Headers.TryGetValues(name, out var values) ? values : []);
            Header("Content-Security-Policy").Should().Contain("default-src 'none'").And.Contain("frame-ancestors 'none'").And.Contain("form-action 'self'").And.NotContain("unsafe").And.NotContain("*");
            Header("X-Content-Type-Options").Should().Be("nosniff");
            Header("Referrer-Policy").Should().Be("same-origin");
            Header("X-Frame-Options").Should().Be("DENY");
            Header("Server").Should().BeEmpty();
            Header("X-Powered-By").Should().BeEmpty();
            (address.StartsWith("/assets/") || Header("Cache-Control").Contains("no-store")).Should().BeTrue("what a person sees stays in no cache: {0}", address);
        }
    }

    private static HttpRequestMessage Forwarded(string address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", Public);
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        return request;
    }

    private async Task<ClinicSite> SiteAsync(params (string Name, string Value)[] settings)
    {
        var site = await ClinicSite.NewAsync(Database.Sqlite, server);
        foreach (var (name, value) in settings)
        {
            site.Settings[name] = value;
        }

        return site;
    }
}
