using ClinicWeb.Audit;
using ClinicWeb.Data;
using ClinicWeb.Pages;
using ClinicWeb.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TrustContent;

namespace ClinicWeb.Clients;

public static class ClientEndpoints
{
    private const int LongestCode = 64;
    private const int LongestName = 200;

    public static void MapClients(this IEndpointRouteBuilder routes)
    {
        var clients = routes.MapGroup("/clients").RequireAuthorization(Policies.Staff);
        clients.MapGet("", ListAsync);
        clients.MapGet("/new", (HttpContext context, ITrustContentService trust) => NewPage(context, trust, null, null, null, null));
        clients.MapPost("/new", CreateAsync);
        clients.MapPost("/{id:guid}/deletion", AskDeletionAsync);
    }

    private static async Task<RazorComponentResult<ClientsPage>> ListAsync(HttpContext context, ClientAccess access, ITrustContentService trust, CancellationToken stop)
        => new(new { Phrases = trust.PhrasesFor(context), Rows = await access.ListAsync(context.User, stop) });

    private static RazorComponentResult<NewClientPage> NewPage(HttpContext context, ITrustContentService trust, string? code, string? name, string? language, string? problem)
        => new(new { Phrases = trust.PhrasesFor(context), Code = code, Name = name, Language = language, Problem = problem })
        {
            StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };

    private static async Task<IResult> CreateAsync(
        [FromForm] string? code, [FromForm] string? name, [FromForm] string? language, HttpContext context, ClinicDbContext data, AuditLog audit, TimeProvider clock, ITrustContentService trust, CancellationToken stop)
    {
        code = (code ?? "").Trim();
        name = (name ?? "").Trim();
        var me = ClientAccess.IdOf(context.User);
        if (code.Length is 0 or > LongestCode || name.Length is 0 or > LongestName || trust.FindLanguage(language) is not { } tag)
        {
            return NewPage(context, trust, code, name, language, "clinic.client-new.incomplete");
        }

        if (await FindAsync(data, me, code, stop) is not null)
        {
            return NewPage(context, trust, code, name, language, "clinic.client-new.code-taken");
        }

        var client = new Client
        {
            Id = Guid.NewGuid(), Code = code, Name = name, Language = tag.Value, TherapistId = me, Pseudonym = Pseudonyms.New(), CreatedAt = clock.GetUtcNow(),
        };
        data.Clients.Add(client);
        audit.Add(ClientAccess.NameOf(context.User), AuditActions.ClientCreated, client.Pseudonym);
        try
        {
            await data.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // Sent twice in the same moment: the database let one through.
            data.ChangeTracker.Clear();
            if (await FindAsync(data, me, code, stop) is not { } taken)
            {
                throw;
            }

            if (taken != client.Id)
            {
                return NewPage(context, trust, code, name, language, "clinic.client-new.code-taken");
            }
        }

        return Results.Redirect($"/clients/{client.Id}");
    }

    private static Task<Guid?> FindAsync(ClinicDbContext data, string therapist, string code, CancellationToken stop)
        => data.Clients.Where(each => each.TherapistId == therapist && each.Code == code).Select(each => (Guid?)each.Id).FirstOrDefaultAsync(stop);

    private static async Task<IResult> AskDeletionAsync(
        Guid id, IFormCollection fields, HttpContext context, ClinicDbContext data, ClientAccess access, AuditLog audit, TimeProvider clock, CancellationToken stop)
    {
        _ = fields; // Binding the form has the antiforgery token checked.
        if (await access.FindOwnAsync(context.User, id, stop) is not { } client)
        {
            return Results.NotFound();
        }

        if (client.DeletionAskedAt is null)
        {
            client.DeletionAskedAt = clock.GetUtcNow();
            audit.Add(ClientAccess.NameOf(context.User), AuditActions.DeletionAsked, client.Pseudonym);
            await data.SaveChangesAsync(stop);
        }

        return Results.Redirect($"/clients/{id}#more");
    }
}
