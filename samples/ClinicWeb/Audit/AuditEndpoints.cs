using ClinicWeb.Clients;
using ClinicWeb.Data;
using ClinicWeb.Pages;
using ClinicWeb.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TrustContent;

namespace ClinicWeb.Audit;

/// <summary>Who saw and changed what.</summary>
public static class AuditEndpoints
{
    private const int PageLength = 200;

    public static void MapAudit(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/audit", AllAsync).RequireAuthorization(Policies.Supervisor);
        routes.MapGet("/clients/{id:guid}/audit", OfClientAsync).RequireAuthorization(Policies.Staff);
    }

    private static async Task<IResult> AllAsync(long? before, HttpContext context, ClinicDbContext data, AuditLog audit, ITrustContentService trust, CancellationToken stop)
    {
        await audit.SaveAsync(ClientAccess.NameOf(context.User), AuditActions.AuditSeen, stop: stop);
        var me = ClientAccess.IdOf(context.User);

        // A supervisor who is a therapist too does not read here what is confidential about their own clients.
        var entries = await data.Audit.AsNoTracking()
            .Where(entry => (before == null || entry.Id < before)
                && (!entry.IsConfidential || !data.Clients.Any(client => client.Pseudonym == entry.Subject && client.TherapistId == me)))
            .OrderByDescending(entry => entry.Id).Take(PageLength).ToListAsync(stop);
        return Page(context, trust, entries, null, entries.Count == PageLength ? $"/audit?before={entries[^1].Id}" : null);
    }

    private static async Task<IResult> OfClientAsync(
        Guid id, long? before, HttpContext context, ClinicDbContext data, ClientAccess access, AuditLog audit, ITrustContentService trust, CancellationToken stop)
    {
        if (await access.FindVisibleAsync(context.User, id, stop) is not { } client)
        {
            return Results.NotFound();
        }

        var isOwn = client.TherapistId == ClientAccess.IdOf(context.User);
        await audit.SaveAsync(ClientAccess.NameOf(context.User), AuditActions.AuditSeen, client.Pseudonym, isConfidential: !isOwn, stop: stop);
        var entries = await data.Audit.AsNoTracking()
            .Where(entry => entry.Subject == client.Pseudonym && (before == null || entry.Id < before) && (!isOwn || !entry.IsConfidential))
            .OrderByDescending(entry => entry.Id).Take(PageLength).ToListAsync(stop);
        return Page(context, trust, entries, client, entries.Count == PageLength ? $"/clients/{id}/audit?before={entries[^1].Id}" : null);
    }

    private static RazorComponentResult<AuditPage> Page(HttpContext context, ITrustContentService trust, List<AuditEntry> entries, Client? client, string? older)
        => new(new { Phrases = trust.PhrasesFor(context), Entries = entries, Client = client, Older = older });
}
