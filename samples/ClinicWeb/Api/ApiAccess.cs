using ClinicWeb.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace ClinicWeb.Api;

/// <summary>Who may use the API: programs with a key, and the site's own pages with the cookie and, to change something, the antiforgery header.</summary>
public static class ApiAccess
{
    public const string KeyScheme = "api-key";
    public const string KeyOrCookie = "key-or-cookie";

    /// <summary>The policy of everything that is not content.</summary>
    public const string Policy = "api";

    public static IServiceCollection AddApiAccess(this IServiceCollection services)
    {
        services.AddAuthentication(options => options.DefaultAuthenticateScheme = KeyOrCookie)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(KeyScheme, null)
            .AddPolicyScheme(KeyOrCookie, null, scheme =>
            {
                // A key opens the API alone, and never a page.
                scheme.ForwardDefaultSelector = context => ApiPaths.IsOfApi(context.Request.Path) && HasHeader(context) ? KeyScheme : IdentityConstants.ApplicationScheme;
                scheme.ForwardChallenge = KeyScheme;
                scheme.ForwardForbid = KeyScheme;
            });
        services.AddAuthorizationBuilder().AddPolicy(Policy, policy => policy.AddAuthenticationSchemes(KeyOrCookie).RequireAuthenticatedUser());
        return services;
    }

    /// <summary>Who shows a key that is not valid learns it at once, on content too.</summary>
    public static async ValueTask<object?> RefuseWrongKeyAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
        => HasHeader(call.HttpContext) && !IsSignedIn(call.HttpContext) ? Results.Challenge(authenticationSchemes: [KeyOrCookie]) : await next(call);

    /// <summary>A browser sends its cookie by itself, a key never: so with the cookie alone nothing is done.</summary>
    public static async ValueTask<object?> RefuseForgedAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var context = call.HttpContext;
        var isByCookie = !context.User.HasClaim(claim => claim.Type == StaffClaims.Key);
        return isByCookie && !HttpMethods.IsGet(context.Request.Method) && !await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context)
            ? ApiProblem.Of(StatusCodes.Status400BadRequest, "With the sign-in cookie, a request that does something needs the antiforgery token of a page in the header RequestVerificationToken. Programs use a key.")
            : await next(call);
    }

    public static bool IsSignedIn(HttpContext context) => context.User.Identity?.IsAuthenticated == true;

    private static bool HasHeader(HttpContext context) => context.Request.Headers.Authorization.Count > 0;
}
