using ClinicWeb.Audit;
using ClinicWeb.Clients;
using ClinicWeb.Data;
using ClinicWeb.Settings;
using TrustContent;
using TrustContent.Catalog;

namespace ClinicWeb.CheckIns;

/// <summary>Gives a link to an own client and takes it back, with one rule for the pages and for the API.</summary>
public sealed class LinkGiver(
    ClinicDbContext data, ClientTurn turn, ClientAccess access, LinkFinder links, AuditLog audit, ClinicSettings settings, ITrustContentService trust, TimeProvider clock)
{
    public const int LastSession = 9999;
    public const int LongestDays = 60;

    /// <summary>The questionnaires that clients can be given: those whose words are here.</summary>
    public static IEnumerable<InstrumentDefinition> Offered(ITrustContentService trust)
        => trust.Catalog.Instruments.Where(instrument => instrument.Rater == Rater.Client && trust.TryGetQuestionnaire(instrument.Id, LanguageTag.English, out _));

    /// <summary>The link, or why there is none; <see langword="null"/> if the user has no such client.</summary>
    public Task<GivenLink?> GiveAsync(HttpContext context, Guid id, int? session, string? instrument, int? days, CancellationToken stop)
        => turn.TakeAsync(id, async () => await access.FindOwnAsync(context.User, id, stop) is { } client ? await GiveInTurnAsync(context, client, session, instrument, days, stop) : null, stop);

    /// <summary>The link as it is then; <see langword="null"/> if the user has no such client, or the client no such link. One that was used stays as it is.</summary>
    public Task<CheckInLink?> TakeBackAsync(HttpContext context, Guid id, Guid link, CancellationToken stop) => turn.TakeAsync(id, async () =>
    {
        if (await access.FindOwnAsync(context.User, id, stop) is not { } client || client.Links.FirstOrDefault(each => each.Id == link) is not { } found)
        {
            return null;
        }

        if (found is { UsedAt: null, RevokedAt: null })
        {
            found.RevokedAt = clock.GetUtcNow();
            audit.Add(ClientAccess.NameOf(context.User), AuditActions.LinkRevoked, client.Pseudonym, found.SessionNumber);
            await data.SaveChangesAsync(stop);
        }

        return found;
    }, stop);

    private async Task<GivenLink> GiveInTurnAsync(HttpContext context, Client client, int? session, string? instrument, int? days, CancellationToken stop)
    {
        if (session is not (>= 1 and <= LastSession) || days is not (>= 1 and <= LongestDays) || Offered(trust).All(each => each.Id.Value != instrument))
        {
            return new GivenLink(client, LinkProblem.Incomplete);
        }

        if (client.Submissions.Any(each => each.Rater == SubmissionRater.Client && each.SessionNumber == session))
        {
            return new GivenLink(client, LinkProblem.Answered);
        }

        if (settings.SafetyRecipient is not null && !await access.HasIndependentSupervisorAsync(client.TherapistId, stop))
        {
            return new GivenLink(client, LinkProblem.NoRecipient);
        }

        var (link, token) = await links.AddAsync(client, session.Value, instrument!, TimeSpan.FromDays(days.Value), stop);
        audit.Add(ClientAccess.NameOf(context.User), AuditActions.LinkGiven, client.Pseudonym, session);
        await data.SaveChangesAsync(stop);
        var site = settings.PublicAddress.Length > 0 ? settings.PublicAddress.TrimEnd('/') : $"{context.Request.Scheme}://{context.Request.Host}";

        // Shown in the answer to this one request and nowhere again: only its hash is kept.
        return new GivenLink(client, link, $"{site}/c/{token}?lang={client.Language}");
    }
}
