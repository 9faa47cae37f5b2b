using System.Globalization;
using ClinicWeb.CheckIns;
using ClinicWeb.Data;
using ClinicWeb.Pages;
using ClinicWeb.Settings;
using Microsoft.AspNetCore.Identity;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Responses;

namespace ClinicWeb.Demo;

/// <summary>Fills an empty database with synthetic clients, as if they had answered and shared.</summary>
public sealed class DemoClinic(ClinicDbContext data, UserManager<Therapist> accounts, ITrustContentService trust, LinkFinder links, ClinicSettings settings)
{
    private const string Password = "linden-tree-demo";
    private const string TherapistName = "mira";
    private const string SupervisorName = "sam";

    public async Task<DemoAccess> FillAsync()
    {
        var mira = await AccountAsync(TherapistName, "Mira Lang", isSupervisor: false);
        await AccountAsync(SupervisorName, "Sam Okoye", isSupervisor: true);
        var sessions = DemoRow.ReadAll().GroupBy(row => row.Client, StringComparer.Ordinal).ToArray();
        var clients = new List<Client>();
        foreach (var (index, rows) in sessions.Index())
        {
            clients.Add(AddClient(mira, index, rows));
        }

        await data.SaveChangesAsync();
        var given = new List<(LanguageDefinition Language, string Token)>();
        foreach (var (language, client) in trust.SpokenLanguages().Zip(clients))
        {
            client.Language = language.Tag.Value;
            var next = client.Submissions.Max(each => each.SessionNumber) + 1;
            var (_, token) = await links.AddAsync(client, next, InstrumentId.TrustCheckIn.Value, TimeSpan.FromDays(7), CancellationToken.None);
            given.Add((language, token));
        }

        await data.SaveChangesAsync();
        return new DemoAccess(TherapistName, SupervisorName, Password, given);
    }

    private async Task<Therapist> AccountAsync(string name, string displayName, bool isSupervisor)
    {
        var account = new Therapist { UserName = name, DisplayName = displayName, IsSupervisor = isSupervisor };
        var made = await accounts.CreateAsync(account, Password);
        return made.Succeeded ? account : throw new InvalidOperationException(string.Join(" ", made.Errors.Select(error => error.Description)));
    }

    private Client AddClient(Therapist therapist, int index, IGrouping<string, DemoRow> rows)
    {
        var name = rows.Key.Split('-')[^1];
        var client = new Client
        {
            Id = Guid.NewGuid(),
            Code = string.Create(CultureInfo.InvariantCulture, $"L-{index + 1:00}"),
            Name = char.ToUpperInvariant(name[0]) + name[1..],
            TherapistId = therapist.Id,
            Pseudonym = Pseudonyms.New(),
            CreatedAt = rows.First().At,
        };
        data.Clients.Add(client);
        foreach (var row in rows)
        {
            var stored = Stored(client, row, InstrumentId.TrustCheckIn, row.Answers, SubmissionRater.Client);
            // One client shares everything but one session, one shares scores only: the pages have to respect both.
            stored.Sharing = (index, row.Session) switch
            {
                (2, 9) => SharingDecision.Nothing,
                (6, _) => SharingDecision.ScoresOnly,
                _ => SharingDecision.AnswersAndScores,
            };
            stored.SharingDecidedAt = row.At;
            // The newest of two clients wait to be opened, so that the sealed guess can be tried.
            stored.SeenByTherapistAt = (index is 0 or 4) && row.Session == rows.Max(each => each.Session) ? null : row.At.AddDays(1);
            if (trust.MustReachRecipient(AnswerJson.Read(trust, stored.Instrument, stored.Answers)))
            {
                data.SafetyCases.Add(new SafetyCase { Id = Guid.NewGuid(), SubmissionId = stored.Id, NoticedAt = row.At, Recipient = settings.SafetyRecipient! });
            }

            if (index == 1)
            {
                Stored(client, row, InstrumentId.TrustCheckInTherapist, Guess(row), SubmissionRater.Therapist);
            }
        }

        return client;
    }

    private Submission Stored(Client client, DemoRow row, InstrumentId instrument, IReadOnlyDictionary<string, Answer> answers, SubmissionRater rater)
    {
        var response = trust.Respond(instrument, answers);
        var submission = new Submission
        {
            Id = Guid.NewGuid(),
            ClientId = client.Id,
            SessionNumber = row.Session,
            Instrument = instrument.Value,
            InstrumentVersion = response.Instrument.Version,
            KeyFingerprint = response.Instrument.KeyFingerprint,
            Rater = rater,
            Answers = AnswerJson.Write(response),
            Language = LanguageTag.English.Value,
            SubmittedAt = rater == SubmissionRater.Client ? row.At.AddHours(18) : row.At.AddHours(17),
        };
        client.Submissions.Add(submission);
        return submission;
    }

    /// <summary>A therapist who sees a little less trust than there is, as the two usually differ.</summary>
    private Dictionary<string, Answer> Guess(DemoRow row) => trust.Catalog.GetInstrument(InstrumentId.TrustCheckInTherapist).Items.ToDictionary(
        item => item.Id.Value,
        item => (row.Session + int.Parse(item.Id.Value, CultureInfo.InvariantCulture)) % 3 == 0 ? Answer.Of(3) : Answer.Of(4),
        StringComparer.Ordinal);
}
