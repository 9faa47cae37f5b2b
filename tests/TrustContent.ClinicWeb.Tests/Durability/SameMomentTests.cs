using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace TrustContent.ClinicWeb.Tests.Durability;

/// <summary>Two things that exclude each other, done at the same moment: one of them happens.</summary>
[Collection(nameof(Clinics))]
public sealed class SameMomentTests(Clinics clinics)
{
    private const int Times = 20;

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task A_link_is_taken_back_or_used_and_never_both(Database kind)
    {
        var (clinic, client) = await clinics.ClientAsync(kind);
        using var browser = clinic.Site.Browser();
        foreach (var session in Enumerable.Range(1, Times))
        {
            var form = await ClientForm.OpenAsync(browser, await clinic.Therapist.GiveLinkAsync(client, session), session);
            var link = (await LinksAsync(clinic, client)).Single(row => row["SessionNumber"] == session.ToString(CultureInfo.InvariantCulture));

            var sending = form.SendAsync(browser);
            var revoking = clinic.Therapist.PostAsync($"{client}/links/{link["Id"]}/revoke");
            var sent = await sending;
            (await revoking).StatusCode.Should().Be(HttpStatusCode.OK);

            var after = (await LinksAsync(clinic, client)).Single(row => row["Id"] == link["Id"]);
            var isStored = await clinic.Site.Data.CountAsync($"\"Submissions\" WHERE \"Id\" = '{Literal(kind, form.Submission)}'") == 1;
            (after["UsedAt"].Length > 0).Should().Be(isStored).And.Be(ClientForm.IsResult(sent));
            (after["RevokedAt"].Length > 0).Should().Be(!isStored, "in session {0} one of both happened", session);
            sent.StatusCode.Should().BeOneOf(HttpStatusCode.OK, HttpStatusCode.Gone);
        }
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task A_guess_is_sealed_before_the_answers_are_opened_or_not_taken(Database kind)
    {
        var (clinic, client) = await clinics.ClientAsync(kind);
        foreach (var session in Enumerable.Range(1, Times))
        {
            await AnswerAndShareAsync(clinic, client, session);
            var guess = Guess(await clinic.Therapist.ReadAsync($"{client}/sessions/{session}/guess"), session);

            var opening = clinic.Therapist.PostAsync($"{client}/sessions/{session}/open");
            var guessing = clinic.Therapist.PostAsync($"{client}/sessions/{session}/guess", guess);
            (await opening).StatusCode.Should().Be(HttpStatusCode.OK);
            (await guessing).StatusCode.Should().BeOneOf(HttpStatusCode.OK, HttpStatusCode.Conflict);

            // In the order in which they were written down: whatever came before, no guess follows a look.
            var written = (await clinic.Site.Data.RowsAsync("SELECT a.\"Action\", a.\"SessionNumber\", c.\"Id\" FROM \"Audit\" a JOIN \"Clients\" c ON c.\"Pseudonym\" = a.\"Subject\" ORDER BY a.\"Id\""))
                .Where(row => client.EndsWith(row["Id"], StringComparison.Ordinal) && row["SessionNumber"] == session.ToString(CultureInfo.InvariantCulture))
                .Select(row => row["Action"]).Where(action => action is "therapist-submitted" or "answers-opened").ToArray();
            written.Should().Match(actions => actions.SequenceEqual(new[] { "answers-opened" }) || actions.SequenceEqual(new[] { "therapist-submitted", "answers-opened" }),
                "session {0}: {1}", session, string.Join(", ", written));
        }
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task A_new_link_is_given_or_the_old_one_is_answered_and_a_session_has_one_answer(Database kind)
    {
        var (clinic, client) = await clinics.ClientAsync(kind);
        using var browser = clinic.Site.Browser();
        foreach (var session in Enumerable.Range(1, Times))
        {
            var form = await ClientForm.OpenAsync(browser, await clinic.Therapist.GiveLinkAsync(client, session), session);

            var sending = form.SendAsync(browser);
            var giving = clinic.Therapist.PostAsync(client + "/links", ("session", session.ToString(CultureInfo.InvariantCulture)), ("instrument", "trust-check-in"), ("days", "7"));
            var isSent = ClientForm.IsResult(await sending);
            var given = await giving;

            given.StatusCode.Should().Be(isSent ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.OK);
            var links = (await LinksAsync(clinic, client)).Where(row => row["SessionNumber"] == session.ToString(CultureInfo.InvariantCulture)).ToArray();
            links.Should().HaveCount(isSent ? 1 : 2).And.OnlyContain(link => link["UsedAt"] == "" || link["RevokedAt"] == "");
        }
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task A_new_client_sent_twice_is_made_once(Database kind)
    {
        var clinic = await clinics.OnAsync(kind);

        var answers = await Task.WhenAll(Enumerable.Range(0, Times).Select(_ => clinic.Therapist.PostAsync("/clients/new", ("code", "twice"), ("name", "A client"), ("language", "en"))));

        answers.Where(answer => answer.StatusCode == HttpStatusCode.OK).Should().ContainSingle();
        answers.Where(answer => answer.StatusCode != HttpStatusCode.OK).Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.UnprocessableEntity);
        (await clinic.Site.Data.CountAsync("\"Clients\" WHERE \"Code\" = 'twice'")).Should().Be(1);
    }

    /// <summary>As the therapist's form is posted.</summary>
    internal static (string, string)[] Guess(string page, int seed) => [.. Regex.Matches(page, "name=\"(a\\.[^\"]+)\"").Select(input => input.Groups[1].Value).Distinct().Select((name, index) => (name, ((seed + index) % 5 + 1).ToString(CultureInfo.InvariantCulture)))];

    private static async Task AnswerAndShareAsync(Clinic clinic, string client, int session)
    {
        using var browser = clinic.Site.Browser();
        var form = await ClientForm.OpenAsync(browser, await clinic.Therapist.GiveLinkAsync(client, session), session);
        using var result = await form.SendAsync(browser);
        using var shared = await Sharing.DecideAsync(browser, await result.Content.ReadAsStringAsync(), Sharing.Everything);
        shared.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private static async Task<IEnumerable<Dictionary<string, string>>> LinksAsync(Clinic clinic, string client)
        => (await clinic.Site.Data.RowsAsync("SELECT * FROM \"Links\"")).Where(row => client.EndsWith(row["ClientId"], StringComparison.Ordinal));

    // SQLite keeps an id as text, in capitals.
    private static string Literal(Database kind, string id) => kind == Database.Sqlite ? id.ToUpperInvariant() : id;
}
