using System.Net;

namespace TrustContent.ClinicWeb.Tests.Security;

/// <summary>Who gets in where: nothing is open that is not meant to be, and nobody sees another's clients.</summary>
[Collection(nameof(PatientSite))]
public sealed class AccessTests(PatientSite patient)
{
    private readonly DemoSite site = patient.Site;

    private static readonly string[] OpenToEverybody =
    [
        "GET /", "GET /read", "GET /read/{lang}", "POST /read/{lang}", "GET /read/{lang}/{topic}",
        "GET /c/{token}/", "HEAD /c/{token}/", "GET /c/{token}/form", "HEAD /c/{token}/form", "POST /c/{token}/form",
        "GET /c/{token}/result", "HEAD /c/{token}/result", "POST /c/{token}/sharing",
        "GET /account/sign-in", "POST /account/sign-in", "GET /account/second-factor", "POST /account/second-factor", "GET /account/denied",
        "GET /problem/{status:int}", "GET /health/live", "GET /health/ready",
        "GET /api/v1/openapi.json", "GET /api/v1/languages", "GET /api/v1/topics", "GET /api/v1/topics/{id}", "GET /api/v1/instruments", "GET /api/v1/instruments/{id}",
        "GET /api/v1/instruments/{id}/questionnaire", "GET /api/v1/codes",
    ];

    private static IEnumerable<SiteEndpoint> Pages => SiteEndpoints.All.Where(each => !each.IsAsset);

    [Fact]
    public void Only_what_is_on_this_list_is_open_to_everybody()
        => Pages.Where(each => each.Policies.Count == 0).Select(each => $"{each.Method} {each.Route}").Should().BeEquivalentTo(OpenToEverybody);

    [Fact]
    public async Task Everything_else_leads_who_is_not_signed_in_to_the_sign_in()
    {
        using var browser = site.Browser(follows: false);
        foreach (var each in Pages.Where(each => each.Policies.Count > 0))
        {
            var response = await browser.SendAsync(new HttpRequestMessage(new HttpMethod(each.Method), Filled(each.Route, Guid.NewGuid())));

            response.StatusCode.Should().Be(each.IsApi ? HttpStatusCode.Unauthorized : HttpStatusCode.Redirect, "{0} {1}", each.Method, each.Route);
            (each.IsApi || response.Headers.Location!.ToString().Contains("/account/sign-in")).Should().BeTrue();
        }
    }

    [Fact]
    public async Task A_supervisors_pages_are_closed_to_a_therapist()
    {
        using var mira = await StaffBrowser.SignInAsync(site, "Therapist");
        var token = await mira.TokenAsync();
        var supervisors = Pages.Where(each => each.Policies.Contains("supervisor")).ToArray();

        supervisors.Should().HaveCountGreaterThan(3);
        foreach (var each in supervisors)
        {
            var response = await SendAsync(mira, each, Filled(each.Route, Guid.NewGuid()), token);
            response.StatusCode.Should().Be(HttpStatusCode.Forbidden, "{0} {1}", each.Method, each.Route);
        }
    }

    [Fact]
    public async Task Another_therapists_client_does_not_exist_for_a_therapist()
    {
        using var sam = await StaffBrowser.SignInAsync(site, "Supervisor");
        var theirs = await sam.MakeClientAsync("S-1", "Client of Sam");
        using var mira = await StaffBrowser.SignInAsync(site, "Therapist");
        var token = await mira.TokenAsync();
        var ofClients = Pages.Where(each => each.Route.Contains("/clients/{id") && !each.IsApi).ToArray();

        ofClients.Should().HaveCountGreaterThan(8);
        foreach (var each in ofClients)
        {
            var response = await SendAsync(mira, each, Filled(each.Route, theirs), token);
            var unknown = await SendAsync(mira, each, Filled(each.Route, Guid.NewGuid()), token);

            response.StatusCode.Should().Be(HttpStatusCode.NotFound, "{0} {1}", each.Method, each.Route);
            (await response.Content.ReadAsStringAsync()).Should().Be(await unknown.Content.ReadAsStringAsync(), "not even that the client exists is told");
        }

        (await mira.ReadAsync("/clients")).Should().NotContain("Client of Sam");
    }

    [Fact]
    public async Task A_supervisor_looks_at_others_clients_and_changes_nothing()
    {
        using var mira = await StaffBrowser.SignInAsync(site, "Therapist");
        var hers = await mira.MakeClientAsync("M-1", "Client of Mira");
        using var sam = await StaffBrowser.SignInAsync(site, "Supervisor");
        var token = await sam.TokenAsync();
        (await sam.ReadAsync($"/clients/{hers}")).Should().Contain("Client of Mira");

        foreach (var each in Pages.Where(each => each.Route.Contains("/clients/{id") && !each.IsApi && each.Method is not ("GET" or "HEAD")))
        {
            (await SendAsync(sam, each, Filled(each.Route, hers), token)).StatusCode.Should().Be(HttpStatusCode.NotFound, "{0} {1}", each.Method, each.Route);
        }
    }

    [Theory]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task Signing_in_leads_nowhere_else(string address)
    {
        using var browser = new StaffBrowser(site.Browser());
        var (name, password) = StaffBrowser.Account(site, "Therapist");

        var after = await browser.TrySignInAsync(name, password, address);

        after.RequestMessage!.RequestUri!.Should().Be(new Uri(site.Address, "/clients"));
    }

    internal static string Filled(string route, Guid client) => route
        .Replace("{id:guid}", client.ToString()).Replace("{link:guid}", Guid.NewGuid().ToString()).Replace("{number:int}", "1").Replace("{topic}", "welcome")
        .Replace("{token}", new string('x', 43)).Replace("{lang}", "en").Replace("{status:int}", "404").TrimEnd('/') is { Length: > 0 } filled ? filled : "/";

    private static Task<HttpResponseMessage> SendAsync(StaffBrowser browser, SiteEndpoint endpoint, string address, string token)
        => endpoint.Method is "GET" or "HEAD" ? browser.Http.SendAsync(new HttpRequestMessage(new HttpMethod(endpoint.Method), address))
            : browser.Http.SendAsync(new HttpRequestMessage(new HttpMethod(endpoint.Method), address) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) });
}
