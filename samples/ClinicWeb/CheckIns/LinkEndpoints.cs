using ClinicWeb.Pages;
using ClinicWeb.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using TrustContent;

namespace ClinicWeb.CheckIns;

/// <summary>The therapist gives a link and takes it back.</summary>
public static class LinkEndpoints
{
    public static void MapLinks(this IEndpointRouteBuilder routes)
    {
        var links = routes.MapGroup("/clients/{id:guid}/links").RequireAuthorization(Policies.Staff);
        links.MapPost("", GiveAsync);
        links.MapPost("/{link:guid}/revoke", RevokeAsync);
    }

    private static async Task<IResult> GiveAsync(
        Guid id, [FromForm] int? session, [FromForm] string? instrument, [FromForm] int? days, HttpContext context, LinkGiver links, ITrustContentService trust, CancellationToken stop)
    {
        if (await links.GiveAsync(context, id, session, instrument, days, stop) is not { } given)
        {
            return Results.NotFound();
        }

        return new RazorComponentResult<LinkGivenPage>(new { Phrases = trust.PhrasesFor(context), given.Client, given.Link, given.Address, Problem = given.Problem is { } problem ? Phrase(problem) : null })
        {
            StatusCode = given.Problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }

    private static string Phrase(LinkProblem problem) => problem switch
    {
        LinkProblem.Answered => "clinic.link-give.answered",
        LinkProblem.NoRecipient => "clinic.link-give.no-recipient",
        _ => "clinic.link-give.incomplete",
    };

    private static async Task<IResult> RevokeAsync(Guid id, Guid link, IFormCollection fields, HttpContext context, LinkGiver links, CancellationToken stop)
    {
        _ = fields; // Binding the form has the antiforgery token checked.
        return await links.TakeBackAsync(context, id, link, stop) is not null
            ? Results.Redirect($"/clients/{id}#links")
            : Results.NotFound();
    }
}
