using System.Net;

namespace TrustContent.ClinicWeb.Tests.Security;

/// <summary>Nothing is changed by a form that the site did not give to this browser.</summary>
[Collection(nameof(PatientSite))]
public sealed class ForgeryTests(PatientSite patient)
{
    private readonly DemoSite site = patient.Site;

    [Fact]
    public async Task No_form_is_taken_without_its_token()
    {
        using var sam = await StaffBrowser.SignInAsync(site, "Supervisor");
        var client = await sam.MakeClientAsync("F-1", "For forms");
        var posts = SiteEndpoints.All.Where(each => each.Method == "POST" && !each.Route.StartsWith("/api/")).ToArray();

        posts.Should().HaveCountGreaterThan(10);
        foreach (var each in posts)
        {
            var response = await sam.Http.PostAsync(AccessTests.Filled(each.Route, client), new FormUrlEncodedContent([new("session", "1"), new("name", "x")]));
            response.StatusCode.Should().Be(HttpStatusCode.BadRequest, each.Route);
        }
    }

    [Fact]
    public async Task A_token_of_another_browser_is_refused()
    {
        using var sam = await StaffBrowser.SignInAsync(site, "Supervisor");
        using var mira = await StaffBrowser.SignInAsync(site, "Therapist");

        var response = await mira.SendAsync("/clients/new", "/clients/new", ("code", "X"), ("name", "X"), ("language", "en"), ("__RequestVerificationToken", await sam.TokenAsync()));

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await mira.ReadAsync("/clients")).Should().NotContain(">X<");
    }

    [Fact]
    public async Task No_page_is_changed_by_looking()
    {
        using var sam = await StaffBrowser.SignInAsync(site, "Supervisor");
        var client = await sam.MakeClientAsync("F-2", "Looked at");

        foreach (var each in SiteEndpoints.All.Where(each => each.Method == "POST" && each.Policies.Count > 0 && !each.IsApi))
        {
            (await sam.Http.GetAsync(AccessTests.Filled(each.Route, client))).StatusCode.Should().BeOneOf([HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed], each.Route);
        }

        (await sam.ReadAsync($"/clients/{client}")).Should().Contain("Looked at");
    }
}
