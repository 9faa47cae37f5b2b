using Microsoft.AspNetCore.Http.HttpResults;
using TrustContent;

namespace ClinicWeb.Pages;

public static class HomeEndpoints
{
    public static void MapHome(this IEndpointRouteBuilder routes) => routes.MapGet("/", Show).AllowAnonymous();

    private static IResult Show(HttpContext context, ITrustContentService trust)
        => context.User.Identity?.IsAuthenticated == true
            ? Results.Redirect("/clients")
            : new RazorComponentResult<HomePage>(new { Phrases = trust.PhrasesFor(context) });
}
