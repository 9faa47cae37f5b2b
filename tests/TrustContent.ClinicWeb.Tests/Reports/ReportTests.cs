using System.Net;

namespace TrustContent.ClinicWeb.Tests.Reports;

/// <summary>A report that a line was crossed reaches somebody other than the therapist, and nothing of it reaches the therapist.</summary>
public sealed class ReportTests(PostgresServer server)
{
    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task A_report_is_mailed_seen_taken_on_and_settled_and_the_therapist_sees_nothing_of_it(Database kind)
    {
        await using var mailbox = new Mailbox();
        await using var site = await SiteAsync(kind, mailbox.Port);
        var mira = await site.AddAccountAsync("mira", "Mira Lang", isSupervisor: false);
        var sam = await site.AddAccountAsync("sam", "Sam Okoye", isSupervisor: true, "sam@clinic.example");
        await site.StartAsync();
        using var therapist = await StaffBrowser.SignInAsync(site, "mira", mira);
        using var supervisor = await StaffBrowser.SignInAsync(site, "sam", sam);
        var client = await therapist.AddClientAsync("C-17", "Robin Example");
        var before = await PagesAsync(therapist, client);

        (await supervisor.ReadAsync("/clients")).Should().NotContain("open report");
        await AnswerAsync(site, await therapist.GiveLinkAsync(client, 1), Sharing.Everything, reportsHarm: true);

        var (to, text) = await mailbox.FirstAsync();
        to.Should().Be("sam@clinic.example");
        await ShouldBeToldAsync(site);
        text.Should().Contain("https://check-in.example/supervision").And.NotContainAny("Robin", "C-17", "line", "unsafe", "Mira");
        (await supervisor.ReadAsync("/clients")).Should().Contain("1 open report");
        var page = await supervisor.ReadAsync("/supervision");
        page.Should().Contain("Robin Example").And.Contain("Therapist: ").And.Contain("Mira Lang").And.Contain(ClinicSite.Recipient);

        var reports = System.Text.RegularExpressions.Regex.Match(page, "action=\"(/supervision/cases/[^\"/]+)/settle\"").Groups[1].Value;
        await supervisor.PostAsync(reports + "/acknowledge");
        (await supervisor.ReadAsync("/supervision")).Should().Contain("Taken on by ");
        await supervisor.PostAsync(reports + "/settle");
        (await supervisor.ReadAsync("/supervision")).Should().Contain("Settled by ");
        (await supervisor.ReadAsync(client + "/audit")).Should().Contain("took on a report").And.Contain("sent word that there is a report");

        // The therapist opens the answers and looks everywhere.
        await therapist.PostAsync(client + "/sessions/1/open");
        foreach (var (address, seen) in await PagesAsync(therapist, client))
        {
            seen.Should().NotContainAny("crossed", "unsafe", "open report", "case-", "took on", "settled").And.NotContain("sam<", address);
        }

        before.Should().NotBeEmpty();
        site.Said.Should().NotContainAny("Robin", "C-17", "sam@clinic.example", "crossed-line");
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Word_of_a_report_goes_out_later_if_mail_is_down_and_the_site_is_killed(Database kind)
    {
        var port = FreePort.Next();
        await using var site = await SiteAsync(kind, port);
        var mira = await site.AddAccountAsync("mira", "Mira Lang", isSupervisor: false);
        await site.AddAccountAsync("sam", "Sam Okoye", isSupervisor: true, "sam@clinic.example");
        await site.StartAsync();
        using var therapist = await StaffBrowser.SignInAsync(site, "mira", mira);
        await AnswerAsync(site, await therapist.GiveLinkAsync(await therapist.AddClientAsync("C-1", "A client"), 1), "Nothing", reportsHarm: true);
        site.Kill();

        await using var mailbox = new Mailbox(port);
        await site.StartAsync();

        (await mailbox.FirstAsync()).To.Should().Be("sam@clinic.example");
        await ShouldBeToldAsync(site);
    }

    [Fact]
    public async Task Who_is_a_supervisor_and_the_therapist_gets_no_word_of_a_report_about_themselves()
    {
        await using var mailbox = new Mailbox();
        await using var site = await SiteAsync(Database.Sqlite, mailbox.Port);
        var ada = await site.AddAccountAsync("ada", "Ada Both", isSupervisor: true, "ada@clinic.example");
        var sam = await site.AddAccountAsync("sam", "Sam Okoye", isSupervisor: true, "sam@clinic.example");
        await site.StartAsync();
        using var both = await StaffBrowser.SignInAsync(site, "ada", ada);
        using var other = await StaffBrowser.SignInAsync(site, "sam", sam);
        var client = await both.AddClientAsync("C-1", "Client of Ada");
        await AnswerAsync(site, await both.GiveLinkAsync(client, 1), Sharing.Everything, reportsHarm: true);

        (await mailbox.FirstAsync()).To.Should().Be("sam@clinic.example");
        mailbox.Got.Should().HaveCount(1);
        (await both.ReadAsync("/supervision")).Should().Contain("There are none.").And.NotContain("Client of Ada");
        (await both.ReadAsync("/audit")).Should().NotContainAny("report that a line", "word that there is");
        (await both.ReadAsync("/clients")).Should().NotContain("open report");
        (await other.ReadAsync("/supervision")).Should().Contain("Client of Ada");
    }

    [Fact]
    public async Task No_form_promises_a_recipient_who_is_not_there_and_what_was_sent_waits_for_the_next()
    {
        await using var site = await SiteAsync(Database.Sqlite, mail: null);
        var mira = await site.AddAccountAsync("mira", "Mira Lang", isSupervisor: false);
        await site.AddAccountAsync("sam", "Sam Okoye", isSupervisor: true);
        await site.StartAsync();
        using var therapist = await StaffBrowser.SignInAsync(site, "mira", mira);
        var client = await therapist.AddClientAsync("C-1", "A client");
        var link = await therapist.GiveLinkAsync(client, 1);
        using var browser = site.Browser();
        var form = await ClientForm.OpenAsync(browser, link, seed: 1, reportsHarm: true);

        var (code, said) = await site.RunAsync("close-account", "sam");
        code.Should().Be(1, "the last one who would see a report stays");
        said.Should().Contain("Add another supervisor first");

        // Past the site, as a mishap could.
        await site.Data.ExecuteAsync("UPDATE \"AspNetUsers\" SET \"IsSupervisor\" = 0");
        foreach (var address in new[] { link, ClientForm.Address(link) })
        {
            var closed = await browser.GetAsync(address);
            closed.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
            (await closed.Content.ReadAsStringAsync()).Should().Contain("closed for now").And.NotContain("a.1");
        }

        (await browser.GetStringAsync("/health/ready")).Should().Be("Healthy");
        ClientForm.IsResult(await form.SendAsync(browser)).Should().BeTrue("what was asked is taken");
        (await browser.GetStringAsync("/health/ready")).Should().Be("Degraded");

        var (made, password) = await site.RunAsync("add-account", "nora", "Nora Next", "--supervisor");
        made.Should().Be(0, password);
        var nora = password.Trim().Split(' ')[^1];
        using var next = await StaffBrowser.SignInAsync(site, "nora", nora);
        (await next.ReadAsync("/supervision")).Should().Contain("A client");
        (await browser.GetStringAsync("/health/ready")).Should().Be("Healthy");
    }

    [Fact]
    public async Task A_site_that_names_nobody_says_that_nobody_receives_a_report_and_tells_the_therapist_no_more()
    {
        await using var site = await SiteAsync(Database.Sqlite, mail: null);
        site.Settings["Clinic__SafetyRecipient"] = null;
        var mira = await site.AddAccountAsync("mira", "Mira Lang", isSupervisor: false);
        await site.StartAsync();
        using var therapist = await StaffBrowser.SignInAsync(site, "mira", mira);
        var client = await therapist.AddClientAsync("C-1", "A client");
        var link = await therapist.GiveLinkAsync(client, 1);
        using var browser = site.Browser();

        (await browser.GetStringAsync(link)).Should().Contain("This site sends no message about it to anybody.");
        var result = await AnswerAsync(site, link, Sharing.Everything, reportsHarm: true);
        result.Should().Contain("is not shown to your therapist, whatever you choose").And.NotContain("goes its own way");
        await therapist.PostAsync(client + "/sessions/1/open");
        foreach (var (address, seen) in await PagesAsync(therapist, client))
        {
            seen.Should().NotContainAny("crossed", "unsafe").And.NotContain("crossed-line", address);
        }

        site.Said.Should().Contain("No recipient is named");
    }

    private async Task<ClinicSite> SiteAsync(Database kind, int? mail)
    {
        var site = await ClinicSite.NewAsync(kind, server);
        site.Settings["Clinic__PublicAddress"] = "https://check-in.example";
        if (mail is { } port)
        {
            site.Settings["Clinic__Mail__Host"] = "127.0.0.1";
            site.Settings["Clinic__Mail__Port"] = $"{port}";
            site.Settings["Clinic__Mail__Security"] = "None";
            site.Settings["Clinic__Mail__From"] = "check-in@clinic.example";
        }

        return site;
    }

    /// <summary>Answers and decides; gives the page of the result.</summary>
    private static async Task<string> AnswerAsync(ClinicSite site, string link, string sharing, bool reportsHarm)
    {
        using var browser = site.Browser();
        var address = new Uri(link, UriKind.RelativeOrAbsolute);
        var form = await ClientForm.OpenAsync(browser, address.IsAbsoluteUri ? address.PathAndQuery : link, seed: 5, reportsHarm);
        var answer = await form.SendAsync(browser);
        ClientForm.IsResult(answer).Should().BeTrue();
        var page = await answer.Content.ReadAsStringAsync();
        (await Sharing.DecideAsync(browser, page, sharing)).StatusCode.Should().Be(HttpStatusCode.OK);
        return page;
    }

    /// <summary>The mail is out a moment before it is written down that it is.</summary>
    private static async Task ShouldBeToldAsync(ClinicSite site)
    {
        var told = 0;
        for (var tries = 0; tries < 300 && told == 0; tries++)
        {
            told = await site.Data.CountAsync("\"SafetyCases\" WHERE \"RecipientToldAt\" IS NOT NULL");
            await Task.Delay(100);
        }

        told.Should().Be(1);
    }

    /// <summary>All that a therapist can open about a client.</summary>
    private static async Task<List<(string Address, string Page)>> PagesAsync(StaffBrowser therapist, string client)
    {
        var pages = new List<(string, string)>();
        foreach (var address in new[] { "/clients", client, client + "/audit", client + "/export.csv", client + "/export.json" })
        {
            pages.Add((address, await therapist.ReadAsync(address)));
        }

        return pages;
    }
}
