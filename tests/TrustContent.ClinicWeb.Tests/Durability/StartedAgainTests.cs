using System.Net;

namespace TrustContent.ClinicWeb.Tests.Durability;

/// <summary>A clinic's site from an empty database on, through a start that was killed, to one on the data of before.</summary>
public sealed class StartedAgainTests(PostgresServer server)
{
    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task The_first_start_makes_the_tables_and_the_next_one_finds_everybody_where_they_were(Database kind)
    {
        await using var site = await ClinicSite.NewAsync(kind, server);
        await site.KillWhileStartingAsync(TimeSpan.FromMilliseconds(900));
        await site.StartAsync();
        using var mira = await StaffBrowser.SignInAsync(site, "mira", await site.AddAccountAsync("mira", "Mira Lang", isSupervisor: false));
        using var sam = await StaffBrowser.SignInAsync(site, "sam", await site.AddAccountAsync("sam", "Sam Okoye", isSupervisor: true));
        var client = await mira.AddClientAsync("C-1", "A client");
        var link = await mira.GiveLinkAsync(client, 1);
        using var browser = site.Browser();
        (await browser.GetStringAsync(link)).Should().Contain(ClinicSite.Recipient, "who gets a report is said first");
        var form = await ClientForm.OpenAsync(browser, link, seed: 1, reportsHarm: true);

        site.Kill();
        await site.StartAsync();

        using var result = await form.SendAsync(browser);
        ClientForm.IsResult(result).Should().BeTrue("a form that was open all the while can be sent");
        using var saved = await Sharing.DecideAsync(browser, await result.Content.ReadAsStringAsync(), Sharing.Everything);
        saved.StatusCode.Should().Be(HttpStatusCode.OK);
        (await mira.ReadAsync(client)).Should().Contain("Session 1 is answered", "the therapist is still signed in");
        (await sam.ReadAsync("/supervision")).Should().Contain("A client");
        using var again = site.Browser();
        (await again.GetAsync(link)).StatusCode.Should().Be(HttpStatusCode.Gone);
        (await site.Data.CountAsync("\"__EFMigrationsHistory\"")).Should().Be(Directory.GetFiles(Repository.At("samples", "ClinicWeb", "Data", "Migrations", kind.ToString()), "*.Designer.cs").Length);
    }

    [Fact]
    public async Task A_start_that_was_killed_while_it_made_the_tables_does_not_stop_the_next_one()
    {
        await using var site = await ClinicSite.NewAsync(Database.Sqlite, server);

        // What is left by such a start: the lock that was taken, and no tables.
        await site.Data.ExecuteAsync("""CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL)""");
        await site.Data.ExecuteAsync("INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01 00:00:00+00:00')");

        await site.StartAsync();

        (await site.Data.CountAsync("\"Clients\"")).Should().Be(0);
    }
}
