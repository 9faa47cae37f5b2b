using System.ComponentModel;
using ClinicWeb.Api.Shapes;
using ClinicWeb.Audit;
using ClinicWeb.CheckIns;
using ClinicWeb.Clients;
using ClinicWeb.Courses;
using ClinicWeb.Data;

namespace ClinicWeb.Api;

/// <summary>The clinic's own data, for the same people and with the same audit as on the pages. Answers come through a client's own link alone.</summary>
public static class ClientDataEndpoints
{
    private const string Tag = "Clients";

    public static void MapClientData(this IEndpointRouteBuilder api)
    {
        var clients = api.MapGroup("/clients").RequireAuthorization(ApiAccess.Policy);
        clients.MapGet("", ListAsync).Says<IReadOnlyList<ApiClientSummary>>("listClients", Tag, "Your clients; for a supervisor all clients", StatusCodes.Status401Unauthorized);
        clients.MapGet("/{id:guid}", OneAsync).Says<ApiClient>("getClient", Tag, "A client with sessions and links", StatusCodes.Status401Unauthorized, StatusCodes.Status404NotFound);
        clients.MapGet("/{id:guid}/course", CourseAsync)
            .Says<IReadOnlyList<ApiClientCourse>>(
                "getCourse", Tag, "What the client shared and the therapist has opened, for each questionnaire, the latest first", StatusCodes.Status400BadRequest, StatusCodes.Status401Unauthorized, StatusCodes.Status404NotFound);
        clients.MapPost("/{id:guid}/links", GiveAsync)
            .Takes<ApiLinkRequest>()
            .SaysMade<ApiGivenLink>("giveLink", Tag, "Makes a check-in link for an own client; its address is told only now", [.. ApiContract.OfBody, StatusCodes.Status409Conflict]);
        clients.MapDelete("/{id:guid}/links/{link:guid}", TakeBackAsync)
            .Says<ApiLink>("takeLinkBack", Tag, "Takes a link back and says how it stands; one that was used stays used", StatusCodes.Status400BadRequest, StatusCodes.Status401Unauthorized, StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(HttpContext context, ClientAccess access, CancellationToken stop)
        => Results.Json((await access.ListAsync(context.User, stop)).Select(ApiClientSummary.Of));

    private static async Task<IResult> OneAsync(Guid id, HttpContext context, ClientAccess access, LinkFinder links, AuditLog audit, CancellationToken stop)
        => await SeeAsync(id, context, access, audit, stop) is var (client, isOwn) ? Results.Json(ApiClient.Of(client, isOwn, links)) : Results.NotFound();

    private static async Task<IResult> CourseAsync(
        Guid id, [Description(ApiWordsFor.Lang)] string? lang, HttpContext context, ClientAccess access, CourseViews views, AuditLog audit, CancellationToken stop)
    {
        var issues = new RequestIssues();
        if (issues.Language(nameof(lang), lang) is not { } language)
        {
            return issues.AsProblem();
        }

        return await SeeAsync(id, context, access, audit, stop) is var (client, isOwn) ? Results.Json(views.Of(client, isOwn, language).Select(ApiClientCourse.Of)) : Results.NotFound();
    }

    private static async Task<IResult> GiveAsync(Guid id, HttpContext context, ClientAccess access, LinkGiver links, LinkFinder states, CancellationToken stop)
    {
        if (await access.FindOwnAsync(context.User, id, stop) is null)
        {
            return Results.NotFound();
        }

        var issues = new RequestIssues();
        var (body, problem) = await RequestBody.ReadAsync(context, issues);
        if (body is null || problem is not null)
        {
            return problem!;
        }

        body.Object("session", "instrument", "days");
        var (session, instrument, days) = (body["session"].Required().Whole(1, LinkGiver.LastSession), body["instrument"].Required().Text(), body["days"].Required().Whole(1, LinkGiver.LongestDays));
        if (issues.Any)
        {
            return issues.AsProblem();
        }

        var given = await links.GiveAsync(context, id, session, instrument, days, stop);
        return given?.Problem switch
        {
            null when given is null => Results.NotFound(),
            null => Results.Json(new ApiGivenLink(ApiLink.Of(given.Link!, states), given.Address!), statusCode: StatusCodes.Status201Created),
            LinkProblem.Answered => ApiProblem.Of(StatusCodes.Status409Conflict, "session-answered", "This session has been answered already.", "Choose the next session."),
            LinkProblem.NoRecipient => ApiProblem.Of(
                StatusCodes.Status409Conflict, "no-recipient", "Nobody would see a report.", "The questions promise that a report goes to somebody other than the therapist. The service needs a supervisor's account that is not the therapist's."),
            _ => ApiProblem.Of(StatusCodes.Status400BadRequest, "not-offered", "These questions cannot be given to clients.", "Name an instrument that clients answer and whose wording is here."),
        };
    }

    private static async Task<IResult> TakeBackAsync(Guid id, Guid link, HttpContext context, LinkGiver links, LinkFinder states, CancellationToken stop)
        => await links.TakeBackAsync(context, id, link, stop) is { } found
            ? Results.Json(ApiLink.Of(found, states))
            : Results.NotFound();

    /// <summary>A client whom the user may see. The look is written down, and a supervisor's so that no therapist is shown it.</summary>
    private static async Task<(Client Client, bool IsOwn)?> SeeAsync(Guid id, HttpContext context, ClientAccess access, AuditLog audit, CancellationToken stop)
    {
        if (await access.FindVisibleAsync(context.User, id, stop) is not { } client)
        {
            return null;
        }

        var isOwn = client.TherapistId == ClientAccess.IdOf(context.User);
        await audit.SaveAsync(ClientAccess.NameOf(context.User), AuditActions.ClientSeen, client.Pseudonym, isConfidential: !isOwn, stop: stop);
        return (client, isOwn);
    }
}
