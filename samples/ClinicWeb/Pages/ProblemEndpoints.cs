using ClinicWeb.Api;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using TrustContent;

namespace ClinicWeb.Pages;

public static class ProblemEndpoints
{
    /// <summary>A status code as a page that says what to do. It never says what went wrong inside, nor if something exists.</summary>
    public static void MapProblems(this IEndpointRouteBuilder routes)
        => routes.Map("/problem/{status:int}", Show).DisableAntiforgery().AllowAnonymous();

    /// <summary>Not by way of the other pages: they ask the database who is signed in, and it may be the database that failed.</summary>
    public static Task ShowFailureAsync(HttpContext context)
        => Show(StatusCodes.Status500InternalServerError, context, context.RequestServices.GetRequiredService<ITrustContentService>()).ExecuteAsync(context);

    private static IResult Show(int status, HttpContext context, ITrustContentService trust)
    {
        var path = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        if (ApiPaths.IsOfApi(path))
        {
            return ApiProblem.Of(status);
        }

        var key = status switch
        {
            StatusCodes.Status400BadRequest => "clinic.problem.bad-request",
            StatusCodes.Status403Forbidden => "clinic.problem.forbidden",
            StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => "clinic.problem.not-found",
            StatusCodes.Status429TooManyRequests => "clinic.problem.too-many",
            _ => "clinic.problem.other",
        };
        return new RazorComponentResult<MessagePage>(new { Phrases = trust.PhrasesFor(context), Key = key, IsForClient = true }) { StatusCode = status };
    }
}
