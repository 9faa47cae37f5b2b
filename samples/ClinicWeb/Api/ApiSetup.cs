using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClinicWeb.Security;
using TrustContent.Diagnostics;

namespace ClinicWeb.Api;

/// <summary>The HTTP API over the same service as the pages: <c>docs/api.md</c> is its guide, <c>/api/v1/openapi.json</c> its contract.</summary>
public static class ApiSetup
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            // Letters of every script stay letters; it is never put into a page.
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        });
        return services.AddApiAccess().AddApiContract();
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapApiContract();
        var api = app.MapGroup(ApiPaths.V1).RequireRateLimiting(RateLimits.Api).DisableAntiforgery()
            .AddEndpointFilter(ApiAccess.RefuseWrongKeyAsync)
            .AddEndpointFilter(ApiAccess.RefuseForgedAsync)
            .AddEndpointFilter(CodesAsProblemsAsync);
        api.MapContent();
        api.MapInstruments();
        api.MapScoring();
        api.MapClientData();
    }

    private static async ValueTask<object?> CodesAsProblemsAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        try
        {
            return await next(call);
        }
        catch (TrustContentException found)
        {
            return ApiProblem.Of(found.Issues);
        }
    }
}
