using ClinicWeb.Audit;
using ClinicWeb.Clients;
using ClinicWeb.Data;
using ClinicWeb.Pages;
using ClinicWeb.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TrustContent;

namespace ClinicWeb.Supervision;

/// <summary>Reports that a line was crossed, for who receives them; and deletions, which nobody does alone about their own client.</summary>
public static class SupervisionEndpoints
{
    public static void MapSupervision(this IEndpointRouteBuilder routes)
    {
        var supervision = routes.MapGroup("/supervision").RequireAuthorization(Policies.Supervisor);
        supervision.MapGet("", ShowAsync);
        supervision.MapPost("/cases/{id:guid}/acknowledge", AcknowledgeAsync);
        supervision.MapPost("/cases/{id:guid}/settle", SettleAsync);
        supervision.MapPost("/deletions/{id:guid}", DeleteAsync);
    }

    private static async Task<IResult> ShowAsync(HttpContext context, ClinicDbContext data, OpenReports reports, ClientAccess access, AuditLog audit, ITrustContentService trust, CancellationToken stop)
    {
        var me = ClientAccess.IdOf(context.User);
        var cases = await reports.VisibleTo(context.User).AsNoTracking().OrderBy(each => each.SettledAt != null).ThenByDescending(each => each.NoticedAt).ToListAsync(stop);
        foreach (var each in cases.Where(each => each.SettledAt is null))
        {
            audit.Add(ClientAccess.NameOf(context.User), AuditActions.CasesSeen, each.Submission!.Client!.Pseudonym, each.Submission.SessionNumber, isConfidential: true);
        }

        await data.SaveChangesAsync(stop);
        var asked = await data.Clients.AsNoTracking().Where(client => client.DeletionAskedAt != null).OrderBy(client => client.DeletionAskedAt).ToListAsync(stop);
        var mayDelete = new List<Client>();
        foreach (var client in asked)
        {
            if (await MayDeleteAsync(client, me, access, stop))
            {
                mayDelete.Add(client);
            }
        }

        return new RazorComponentResult<SupervisionPage>(new { Phrases = trust.PhrasesFor(context), Cases = cases, Deletions = mayDelete });
    }

    private static Task<IResult> AcknowledgeAsync(Guid id, IFormCollection fields, HttpContext context, ClinicDbContext data, OpenReports reports, ClientTurn turn, AuditLog audit, TimeProvider clock, CancellationToken stop)
        => ChangeAsync(id, fields, context, data, reports, turn, audit, AuditActions.CaseAcknowledged, found => found.AcknowledgedAt is null, found =>
        {
            found.AcknowledgedAt = clock.GetUtcNow();
            found.AcknowledgedBy = ClientAccess.NameOf(context.User);
        }, stop);

    private static Task<IResult> SettleAsync(Guid id, IFormCollection fields, HttpContext context, ClinicDbContext data, OpenReports reports, ClientTurn turn, AuditLog audit, TimeProvider clock, CancellationToken stop)
        => ChangeAsync(id, fields, context, data, reports, turn, audit, AuditActions.CaseSettled, found => found.SettledAt is null, found =>
        {
            found.SettledAt = clock.GetUtcNow();
            found.SettledBy = ClientAccess.NameOf(context.User);
            found.AcknowledgedAt ??= found.SettledAt;
            found.AcknowledgedBy ??= found.SettledBy;
        }, stop);

    private static async Task<IResult> ChangeAsync(
        Guid id, IFormCollection fields, HttpContext context, ClinicDbContext data, OpenReports reports, ClientTurn turn, AuditLog audit, string action, Func<SafetyCase, bool> isDue, Action<SafetyCase> change, CancellationToken stop)
    {
        _ = fields; // Binding the form has the antiforgery token checked.
        var mine = reports.VisibleTo(context.User).Where(each => each.Id == id);
        var client = await mine.Select(each => each.Submission!.ClientId).FirstOrDefaultAsync(stop);
        return await turn.TakeAsync(client, async () =>
        {
            if (await mine.FirstOrDefaultAsync(stop) is not { } found)
            {
                return Results.NotFound();
            }

            if (isDue(found))
            {
                change(found);
                audit.Add(ClientAccess.NameOf(context.User), action, found.Submission!.Client!.Pseudonym, found.Submission.SessionNumber, isConfidential: true);
                await data.SaveChangesAsync(stop);
            }

            return Results.Redirect("/supervision");
        }, stop);
    }

    private static Task<IResult> DeleteAsync(
        Guid id, IFormCollection fields, HttpContext context, ClinicDbContext data, ClientTurn turn, ClientAccess access, AuditLog audit, CancellationToken stop) => turn.TakeAsync(id, async () =>
    {
        _ = fields; // Binding the form has the antiforgery token checked.
        var client = await data.Clients.FirstOrDefaultAsync(each => each.Id == id && each.DeletionAskedAt != null, stop);
        if (client is null || !await MayDeleteAsync(client, ClientAccess.IdOf(context.User), access, stop))
        {
            return Results.NotFound();
        }

        // Links, forms and cases go with the client; the audit keeps the pseudonym, which leads nowhere now.
        data.Clients.Remove(client);
        audit.Add(ClientAccess.NameOf(context.User), AuditActions.Deleted, client.Pseudonym);
        await data.SaveChangesAsync(stop);
        return Results.Redirect("/supervision");
    }, stop);

    private static async Task<bool> MayDeleteAsync(Client client, string me, ClientAccess access, CancellationToken stop)
        => client.TherapistId != me || !await access.HasIndependentSupervisorAsync(me, stop);
}
