using ClinicWeb.Audit;
using ClinicWeb.Clients;
using ClinicWeb.Data;
using ClinicWeb.Pages;
using ClinicWeb.Security;
using ClinicWeb.Settings;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using TrustContent;
using TrustContent.Catalog;

namespace ClinicWeb.CheckIns;

/// <summary>The therapist gives a link and takes it back.</summary>
public static class LinkEndpoints
{
    private const int LastSession = 9999;
    private const int LongestDays = 60;

    public static void MapLinks(this IEndpointRouteBuilder routes)
    {
        var links = routes.MapGroup("/clients/{id:guid}/links").RequireAuthorization(Policies.Staff);
        links.MapPost("", GiveAsync);
        links.MapPost("/{link:guid}/revoke", RevokeAsync);
    }

    /// <summary>The questionnaires that clients can be given: those whose words are here.</summary>
    public static IEnumerable<InstrumentDefinition> Offered(ITrustContentService trust)
        => trust.Catalog.Instruments.Where(instrument => instrument.Rater == Rater.Client && trust.TryGetQuestionnaire(instrument.Id, LanguageTag.English, out _));

    private static Task<IResult> GiveAsync(
        Guid id, [FromForm] int? session, [FromForm] string? instrument, [FromForm] int? days, HttpContext context, ClinicDbContext data, ClientTurn turn,
        ClientAccess access, LinkFinder links, AuditLog audit, ClinicSettings settings, ITrustContentService trust, CancellationToken stop) => turn.TakeAsync<IResult>(id, async () =>
    {
        if (await access.FindOwnAsync(context.User, id, stop) is not { } client)
        {
            return Results.NotFound();
        }

        var phrases = trust.PhrasesFor(context);
        var problem = session is not (>= 1 and <= LastSession) || days is not (>= 1 and <= LongestDays) || Offered(trust).All(each => each.Id.Value != instrument) ? "clinic.link-give.incomplete"
            : client.Submissions.Any(each => each.Rater == SubmissionRater.Client && each.SessionNumber == session) ? "clinic.link-give.answered"
            : settings.SafetyRecipient is not null && !await access.HasIndependentSupervisorAsync(client.TherapistId, stop) ? "clinic.link-give.no-recipient"
            : null;
        if (problem is not null)
        {
            return new RazorComponentResult<LinkGivenPage>(new { Phrases = phrases, Client = client, Problem = problem }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }

        var (link, token) = await links.AddAsync(client, session!.Value, instrument!, TimeSpan.FromDays(days!.Value), stop);
        audit.Add(ClientAccess.NameOf(context.User), AuditActions.LinkGiven, client.Pseudonym, session);
        await data.SaveChangesAsync(stop);
        var site = settings.PublicAddress.Length > 0 ? settings.PublicAddress.TrimEnd('/') : $"{context.Request.Scheme}://{context.Request.Host}";

        // Shown in the answer to this one request and nowhere again: only its hash is kept.
        return new RazorComponentResult<LinkGivenPage>(new { Phrases = phrases, Client = client, Link = link, Address = $"{site}/c/{token}?lang={client.Language}" });
    }, stop);

    private static Task<IResult> RevokeAsync(
        Guid id, Guid link, IFormCollection fields, HttpContext context, ClinicDbContext data, ClientTurn turn, ClientAccess access, AuditLog audit, TimeProvider clock, CancellationToken stop) => turn.TakeAsync(id, async () =>
    {
        _ = fields; // Binding the form has the antiforgery token checked.
        if (await access.FindOwnAsync(context.User, id, stop) is not { } client || client.Links.FirstOrDefault(each => each.Id == link) is not { } found)
        {
            return Results.NotFound();
        }

        if (found is { UsedAt: null, RevokedAt: null })
        {
            found.RevokedAt = clock.GetUtcNow();
            audit.Add(ClientAccess.NameOf(context.User), AuditActions.LinkRevoked, client.Pseudonym, found.SessionNumber);
            await data.SaveChangesAsync(stop);
        }

        return Results.Redirect($"/clients/{id}#links");
    }, stop);
}
