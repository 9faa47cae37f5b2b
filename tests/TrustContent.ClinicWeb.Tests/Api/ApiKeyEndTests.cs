using System.Net;
using Microsoft.Data.Sqlite;

namespace TrustContent.ClinicWeb.Tests;

/// <summary>When a key ends though nobody took it back. It has a site of its own, because an account is closed on the way.</summary>
public sealed class ApiKeyEndTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task A_key_ends_on_its_day_and_while_its_owner_is_locked_out_and_with_its_owner()
    {
        using var browser = ApiSite.SignedIn(site, "mira");
        using var first = ApiSite.With(site, ApiSite.MakeKey(browser, "First", "1"));
        using var second = ApiSite.With(site, ApiSite.MakeKey(browser, "Second", "365"));
        (await first.GetAsync("/api/v1/clients")).StatusCode.Should().Be(HttpStatusCode.OK);

        // A day later, and at least an hour after the last use.
        Change("UPDATE ApiKeys SET ExpiresAt = datetime('now', '-1 second') WHERE Name = 'First'").Should().Be(1);
        await ApiProblemTests.ShouldFailAsync(await first.GetAsync("/api/v1/clients"), 401, "");
        (await second.GetAsync("/api/v1/clients")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await browser.GetStringAsync("/account")).Should().Contain("ended on").And.Contain("last used on");

        using var stranger = site.Browser();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            ApiSite.Post(stranger, "/account/sign-in", "/account/sign-in", new() { ["name"] = "mira", ["password"] = "wrong-" + attempt }).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        }

        (await second.GetAsync("/api/v1/clients")).StatusCode.Should().Be(HttpStatusCode.OK, "wrong passwords of a stranger stop no program");
        Change("UPDATE AspNetUsers SET LockoutEnd = '9999-12-31 23:59:59.9999999' WHERE UserName = 'mira'").Should().Be(1);
        await ApiProblemTests.ShouldFailAsync(await second.GetAsync("/api/v1/clients"), 401, "");
        Change("UPDATE AspNetUsers SET LockoutEnd = NULL WHERE UserName = 'mira'").Should().Be(1);

        Change("UPDATE Clients SET TherapistId = (SELECT Id FROM AspNetUsers WHERE UserName = 'sam')").Should().BePositive();
        Change("DELETE FROM AspNetUsers WHERE UserName = 'mira'").Should().BePositive();
        await ApiProblemTests.ShouldFailAsync(await second.GetAsync("/api/v1/clients"), 401, "");
        Count("SELECT count(*) FROM ApiKeys").Should().Be(0);
    }

    [Fact]
    public async Task The_last_use_is_known_to_the_hour()
    {
        using var browser = ApiSite.SignedIn(site, "sam");
        using var program = ApiSite.With(site, ApiSite.MakeKey(browser, "Watched"));
        (await program.GetAsync("/api/v1/clients")).StatusCode.Should().Be(HttpStatusCode.OK);
        Change("UPDATE ApiKeys SET LastUsedAt = datetime('now', '-50 minutes') WHERE Name = 'Watched'").Should().Be(1);
        (await program.GetAsync("/api/v1/clients")).StatusCode.Should().Be(HttpStatusCode.OK);
        Count("SELECT count(*) FROM ApiKeys WHERE Name = 'Watched' AND LastUsedAt < datetime('now', '-49 minutes')").Should().Be(1, "within the hour nothing is written");

        Change("UPDATE ApiKeys SET LastUsedAt = datetime('now', '-70 minutes') WHERE Name = 'Watched'").Should().Be(1);
        (await program.GetAsync("/api/v1/clients")).StatusCode.Should().Be(HttpStatusCode.OK);
        Count("SELECT count(*) FROM ApiKeys WHERE Name = 'Watched' AND LastUsedAt > datetime('now', '-49 minutes')").Should().Be(1);
        Change("DELETE FROM ApiKeys WHERE Name = 'Watched'");
    }

    private int Change(string sql)
    {
        using var data = Open();
        using var command = data.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    private long Count(string sql)
    {
        using var data = Open();
        using var command = data.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private SqliteConnection Open()
    {
        var data = new SqliteConnection($"Data Source={Directory.GetFiles(site.Folder, "demo.db", SearchOption.AllDirectories).Single()};Foreign Keys=True;Pooling=False");
        data.Open();
        return data;
    }
}
