using System.Net;

namespace TrustContent.ClinicWeb.Tests.Durability;

/// <summary>While PostgreSQL is away the site says so calmly, and goes on by itself when it is back.</summary>
public sealed class DatabaseDownTests : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly PostgresServer _server = new();

    [Fact]
    public async Task Health_and_pages_tell_and_nothing_secret_is_told()
    {
        await using var clinic = await Clinic.OpenAsync(Database.Postgres, _server);
        var client = await clinic.Therapist.AddClientAsync("C-1", "A client");
        using var browser = clinic.Site.Browser();
        var link = await clinic.Therapist.GiveLinkAsync(client, 1);
        var form = await ClientForm.OpenAsync(browser, link, seed: 1);
        (await browser.GetStringAsync("/health/ready")).Should().Be("Healthy");

        await _server.CrashAsync();

        using var health = await browser.GetAsync("/health/ready");
        health.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await health.Content.ReadAsStringAsync()).Should().Be("Unhealthy");
        (await browser.GetStringAsync("/health/live")).Should().Be("Healthy", "the process is well");
        foreach (var answer in new[] { await browser.GetAsync(link), await form.SendAsync(browser), await clinic.Therapist.GetAsync(client) })
        {
            answer.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
            var page = await answer.Content.ReadAsStringAsync();
            page.Should().Contain("Something went wrong on our side").And.NotContain("127.0.0.1").And.NotContain("Exception").And.NotContain(PostgresServer.Password);
        }

        await _server.RestartAsync();
        await BackAsync(browser);

        ClientForm.IsResult(await form.SendAsync(browser)).Should().BeTrue("the form was kept open and is sent again");
        (await clinic.Site.Data.CountAsync("\"Submissions\"")).Should().Be(1);
        var token = link.Split('/', '?')[2];
        clinic.Site.Said.Should().NotContain(PostgresServer.Password).And.NotContain(token).And.NotContain("A client");
    }

    [Fact]
    public async Task A_crash_of_the_server_between_two_requests_is_not_noticed()
    {
        await using var clinic = await Clinic.OpenAsync(Database.Postgres, _server);
        var client = await clinic.Therapist.AddClientAsync("C-1", "A client");
        using var browser = clinic.Site.Browser();
        var form = await ClientForm.OpenAsync(browser, await clinic.Therapist.GiveLinkAsync(client, 1), seed: 1);

        // Now the connections that the site keeps are broken, and it does not know it yet.
        await _server.CrashAsync();
        await _server.RestartAsync();

        ClientForm.IsResult(await form.SendAsync(browser)).Should().BeTrue();
        (await clinic.Site.Data.CountAsync("\"Submissions\"")).Should().Be(1);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task BackAsync(HttpClient browser)
    {
        var limit = DateTime.UtcNow + Patience;
        while (!(await browser.GetAsync("/health/ready")).IsSuccessStatusCode)
        {
            DateTime.UtcNow.Should().BeBefore(limit, "the site finds its database again");
            await Task.Delay(200);
        }
    }
}
