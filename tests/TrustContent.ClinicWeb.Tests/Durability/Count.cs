using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace TrustContent.ClinicWeb.Tests.Durability;

/// <summary>Counts what is there after all the killing: in the database, and on the pages and in the files that people of the clinic use.</summary>
internal static class Count
{
    public static async Task AllAsync(Clinic clinic, Load load)
    {
        var data = clinic.Site.Data;
        var stored = await data.RowsAsync("SELECT * FROM \"Submissions\"");
        var links = await data.RowsAsync("SELECT * FROM \"Links\"");
        var cases = await data.RowsAsync("SELECT * FROM \"SafetyCases\"");
        var audit = await data.RowsAsync("SELECT a.\"Action\", a.\"SessionNumber\", a.\"Actor\", c.\"Id\" AS \"Client\" FROM \"Audit\" a JOIN \"Clients\" c ON c.\"Pseudonym\" = a.\"Subject\"");
        Whole(stored, links, cases, audit);
        Acknowledged(load, stored);
        foreach (var client in load.Sent.Select(sent => sent.Client).Distinct())
        {
            await PagesAsync(clinic, client, stored, cases, load);
        }
    }

    /// <summary>Each form with the use of its link, its audit entry and its report; and none of these without the form.</summary>
    private static void Whole(
        List<Dictionary<string, string>> stored, List<Dictionary<string, string>> links, List<Dictionary<string, string>> cases, List<Dictionary<string, string>> audit)
    {
        var forms = stored.Where(row => row["Rater"] == "0").ToArray();
        links.Where(row => row["UsedAt"] != "").Select(row => (row["SubmissionId"], row["Id"])).Should().BeEquivalentTo(forms.Select(row => (row["Id"], row["LinkId"])), "a used link has its form, and a form its used link");
        links.Where(row => row["UsedAt"] == "").Should().OnlyContain(row => row["SubmissionId"] == "");
        Entries(audit, "submitted").Should().BeEquivalentTo(forms.Select(Session), "each form has one entry");
        Entries(audit, "therapist-submitted").Should().BeEquivalentTo(stored.Where(row => row["Rater"] == "1").Select(Session), "each guess has one entry");
        cases.Select(row => row["SubmissionId"]).Should().BeEquivalentTo(forms.Where(row => row["Answers"].Contains("\"crossed-line\":true")).Select(row => row["Id"]), "each report has one case");
        Entries(audit, "case-noticed").Should().HaveCount(cases.Count);
        Entries(audit, "sharing-decided").Should().BeEquivalentTo(forms.Where(row => row["SharingDecidedAt"] != "").Select(Session), "each decision has one entry");
    }

    /// <summary>What somebody was told to be stored is stored, once and as it was sent.</summary>
    private static void Acknowledged(Load load, List<Dictionary<string, string>> stored)
    {
        foreach (var sent in load.Sent)
        {
            var found = stored.Where(row => row["Id"] == sent.Form.Submission).ToArray();
            found.Should().HaveCountLessThanOrEqualTo(1);
            if (sent.IsAcknowledged)
            {
                found.Should().ContainSingle("session {0} of {1} was acknowledged", sent.Session, sent.Client.Name);
            }

            foreach (var row in found)
            {
                sent.Form.Is(row["Answers"]).Should().BeTrue("the answers are as they were sent");
                Session(row).Should().Be((sent.Client.Id, sent.Session.ToString(CultureInfo.InvariantCulture)));
                Sharing.Choices[int.Parse(row["Sharing"], CultureInfo.InvariantCulture)].Should().BeOneOf(sent.Decided is not null ? [sent.Decided] : ["Undecided", sent.Unsure ?? "Undecided"]);
            }
        }

        stored.Where(row => row["Rater"] == "0").Select(row => row["Id"]).Should().BeSubsetOf(load.Sent.Select(sent => sent.Form.Submission));
        load.Guesses.Select(guess => (guess.Client.Id, guess.Session.ToString(CultureInfo.InvariantCulture))).Should().BeSubsetOf(stored.Where(row => row["Rater"] == "1").Select(Session)).And.OnlyHaveUniqueItems();
    }

    /// <summary>The supervisor sees the same: in the file, on the page of reports, and in the list of who did what.</summary>
    private static async Task PagesAsync(Clinic clinic, PreparedClient client, List<Dictionary<string, string>> stored, List<Dictionary<string, string>> cases, Load load)
    {
        var own = stored.Where(row => row["ClientId"] == client.Id && row["Rater"] == "0").ToArray();
        var file = (await clinic.Supervisor.ReadAsync(client.Address + "/export.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).ToArray();
        var answers = file.Where(cells => cells[2] == "client" && cells[8] == "answer").ToLookup(cells => cells[0], cells => (cells[9], cells[10]));
        answers.Select(session => session.Key).Should().BeEquivalentTo(own.Select(row => row["SessionNumber"]));
        foreach (var sent in load.Sent.Where(sent => sent.Client == client && sent.IsAcknowledged))
        {
            answers[sent.Session.ToString(CultureInfo.InvariantCulture)].Should().BeEquivalentTo(sent.Form.Answers.Select(answer => (answer.Key, answer.Value)));
        }

        var reports = await clinic.Supervisor.ReadAsync("/supervision");
        Regex.Matches(reports, $"<bdi>{client.Name}</bdi>.*?Session (\\d+)", RegexOptions.Singleline).Select(report => report.Groups[1].Value)
            .Should().BeEquivalentTo(own.Where(row => cases.Any(each => each["SubmissionId"] == row["Id"])).Select(row => row["SessionNumber"]));

        var answered = new List<string>();
        for (var next = client.Address + "/audit"; next.Length > 0;)
        {
            var page = await clinic.Supervisor.ReadAsync(next);
            answered.AddRange(Regex.Matches(page, "<td>answered</td>\\s*<td>(\\d+)</td>").Select(entry => entry.Groups[1].Value));
            next = WebUtility.HtmlDecode(Regex.Match(page, "href=\"([^\"]+/audit\\?before=[^\"]+)\"").Groups[1].Value);
        }

        answered.Should().BeEquivalentTo(own.Select(row => row["SessionNumber"]));
    }

    private static IEnumerable<(string Client, string Session)> Entries(List<Dictionary<string, string>> audit, string action)
        => audit.Where(row => row["Action"] == action).Select(row => (row["Client"], row["SessionNumber"]));

    private static (string Client, string Session) Session(Dictionary<string, string> row) => (row["ClientId"], row["SessionNumber"]);
}
