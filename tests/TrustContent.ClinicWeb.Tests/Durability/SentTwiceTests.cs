using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TrustContent.ClinicWeb.Tests.Durability;

/// <summary>However often and from wherever a form is sent, it is stored once, and nobody who sends one is left in the dark.</summary>
[Collection(nameof(Clinics))]
public sealed class SentTwiceTests(Clinics clinics)
{
    private const int Times = 12;

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task The_same_form_sent_many_times_at_once_is_stored_once_and_each_sender_sees_the_result(Database kind)
    {
        var (clinic, client) = await clinics.ClientAsync(kind);
        using var browser = clinic.Site.Browser();
        var form = await ClientForm.OpenAsync(browser, await clinic.Therapist.GiveLinkAsync(client, 1), seed: 1, reportsHarm: true);

        var answers = await Task.WhenAll(Enumerable.Range(0, Times).Select(_ => form.SendAsync(browser)));

        answers.Should().OnlyContain(answer => ClientForm.IsResult(answer));
        var stored = await clinic.Site.Data.RowsAsync("SELECT * FROM \"Submissions\"");
        stored.Where(row => row["Id"] == form.Submission).Should().ContainSingle().Which["Answers"].Should().Match(kept => form.Is(kept));
        (await clinic.Site.Data.RowsAsync("SELECT * FROM \"SafetyCases\"")).Where(row => row["SubmissionId"] == form.Submission).Should().ContainSingle();
        (await ActionsAsync(clinic, client)).Where(action => action is "submitted" or "case-noticed").Should().BeEquivalentTo("submitted", "case-noticed");
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Of_many_forms_on_one_link_one_is_stored_and_the_others_are_told_kindly(Database kind)
    {
        var (clinic, client) = await clinics.ClientAsync(kind);
        var link = await clinic.Therapist.GiveLinkAsync(client, 1);
        var browsers = Enumerable.Range(0, Times).Select(_ => clinic.Site.Browser()).ToArray();
        var forms = await Task.WhenAll(browsers.Select((browser, seed) => ClientForm.OpenAsync(browser, link, seed)));

        var answers = await Task.WhenAll(forms.Zip(browsers, (form, browser) => form.SendAsync(browser)));

        answers.Where(ClientForm.IsResult).Should().ContainSingle();
        var refused = answers.Where(answer => !ClientForm.IsResult(answer)).ToArray();
        refused.Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.Gone);
        (await refused[0].Content.ReadAsStringAsync()).Should().Contain("This link was used once");
        var won = forms[Array.FindIndex(answers, ClientForm.IsResult)];
        (await StoredAsync(clinic, client)).Should().ContainSingle().Which["Answers"].Should().Match(kept => won.Is(kept));
        Array.ForEach(browsers, browser => browser.Dispose());
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task With_two_tabs_what_was_sent_first_stands(Database kind)
    {
        var (clinic, client) = await clinics.ClientAsync(kind);
        using var browser = clinic.Site.Browser();
        var link = await clinic.Therapist.GiveLinkAsync(client, 1);
        var first = await ClientForm.OpenAsync(browser, link, seed: 1);
        var second = await ClientForm.OpenAsync(browser, link, seed: 2, reportsHarm: true);

        ClientForm.IsResult(await first.SendAsync(browser)).Should().BeTrue();
        var refused = await second.SendAsync(browser);

        refused.StatusCode.Should().Be(HttpStatusCode.Gone);
        (await StoredAsync(clinic, client)).Should().ContainSingle().Which["Answers"].Should().Match(kept => first.Is(kept));
        (await ActionsAsync(clinic, client)).Should().NotContain("case-noticed", "nothing of the second form is kept");
        ClientForm.IsResult(await first.SendAsync(browser)).Should().BeTrue("the first tab can still be reloaded");
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task A_connection_that_breaks_before_the_answer_loses_nothing(Database kind)
    {
        var (clinic, client) = await clinics.ClientAsync(kind);
        var random = new Random(7);
        foreach (var session in Enumerable.Range(1, Times))
        {
            using var browser = clinic.Site.Browser();
            var cookies = "";
            var link = await clinic.Therapist.GiveLinkAsync(client, session);
            using (var opened = await browser.GetAsync(ClientForm.Address(link)))
            {
                cookies = string.Join("; ", opened.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
                var form = ClientForm.Fill(link, await opened.Content.ReadAsStringAsync(), session);
                var body = await new FormUrlEncodedContent(form.Fields).ReadAsStringAsync();
                using (var line = new TcpClient())
                {
                    await line.ConnectAsync(clinic.Site.Address.Host, clinic.Site.Address.Port);
                    await line.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                        $"POST {form.Action} HTTP/1.1\r\nHost: {clinic.Site.Address.Authority}\r\nCookie: {cookies}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
                    await Task.Delay(random.Next(0, 12));

                    // Half of them break as if a cable was pulled, the others hang up.
                    line.LingerState = new LingerOption(session % 2 == 0, 0);
                }

                ClientForm.IsResult(await form.SendAsync(browser)).Should().BeTrue();
                (await StoredAsync(clinic, client)).Where(row => row["SessionNumber"] == session.ToString()).Should().ContainSingle()
                    .Which["Answers"].Should().Match(kept => form.Is(kept));
            }
        }

        (await ActionsAsync(clinic, client)).Count(action => action == "submitted").Should().Be(Times);
    }

    private static async Task<IEnumerable<Dictionary<string, string>>> StoredAsync(Clinic clinic, string client)
        => (await clinic.Site.Data.RowsAsync("SELECT * FROM \"Submissions\"")).Where(row => client.EndsWith(row["ClientId"], StringComparison.Ordinal));

    private static async Task<IEnumerable<string>> ActionsAsync(Clinic clinic, string client)
        => (await clinic.Site.Data.RowsAsync("SELECT a.\"Action\", c.\"Id\" FROM \"Audit\" a JOIN \"Clients\" c ON c.\"Pseudonym\" = a.\"Subject\""))
            .Where(row => client.EndsWith(row["Id"], StringComparison.Ordinal)).Select(row => row["Action"]);
}
