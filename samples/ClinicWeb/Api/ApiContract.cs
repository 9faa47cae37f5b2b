using System.Text.Json.Nodes;
using ClinicWeb.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using TrustContent.Responses;

namespace ClinicWeb.Api;

/// <summary>The contract as OpenAPI. A copy stands in <c>docs/api/openapi.v1.json</c>, so that a change of it is seen.</summary>
public static class ApiContract
{
    private const string Version = "v1";
    private const string Key = "key";
    private const string Cookie = "cookie";
    private const string OwnPrefix = "Api";

    /// <summary>How a request with a body can fail.</summary>
    public static int[] OfBody =>
    [
        StatusCodes.Status400BadRequest, StatusCodes.Status401Unauthorized, StatusCodes.Status404NotFound, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType,
        StatusCodes.Status422UnprocessableEntity,
    ];

    public static IServiceCollection AddApiContract(this IServiceCollection services) => services.AddOpenApi(Version, options =>
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith(ApiPaths.V1.TrimStart('/'), StringComparison.Ordinal) == true;
        options.CreateSchemaReferenceId = type =>
        {
            var name = OpenApiOptions.CreateDefaultSchemaReferenceId(type);
            return type.Type.IsGenericType || name is null ? null : name.StartsWith(OwnPrefix, StringComparison.Ordinal) ? name[OwnPrefix.Length..] : name;
        };
        options.AddDocumentTransformer((document, _, _) =>
        {
            Introduce(document);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            Protect(operation, context);
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type == typeof(Answer))
            {
                Answers(schema);
            }

            return Task.CompletedTask;
        });
    });

    public static void MapApiContract(this WebApplication app)
        => app.MapOpenApi(ApiPaths.V1 + "/openapi.json").RequireRateLimiting(RateLimits.Api).AllowAnonymous();

    /// <summary>Puts an operation into the contract: what it is for, what it answers, and how it fails.</summary>
    public static RouteHandlerBuilder Says<T>(this RouteHandlerBuilder route, string name, string tag, string summary, params int[] problems)
        => route.Says<T>(StatusCodes.Status200OK, name, tag, summary, problems);

    /// <summary>The same for an operation that makes something.</summary>
    public static RouteHandlerBuilder SaysMade<T>(this RouteHandlerBuilder route, string name, string tag, string summary, params int[] problems)
        => route.Says<T>(StatusCodes.Status201Created, name, tag, summary, problems);

    /// <summary>Puts a body into the contract. It is read strictly by <see cref="RequestBody"/>.</summary>
    public static RouteHandlerBuilder Takes<T>(this RouteHandlerBuilder route)
        where T : notnull
        => route.Accepts<T>("application/json");

    private static RouteHandlerBuilder Says<T>(this RouteHandlerBuilder route, int success, string name, string tag, string summary, int[] problems)
    {
        route.WithName(name).WithTags(tag).WithSummary(summary).Produces<T>(success);
        foreach (var status in problems.Append(StatusCodes.Status429TooManyRequests))
        {
            route.Produces<ApiProblem>(status, ApiProblem.MediaType);
        }

        return route;
    }

    private static void Introduce(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "ClinicWeb",
            Version = Version,
            Description = "Content by language, questionnaires, scoring, courses, and a clinic's own data within what its clients share. Content for clients is for everybody; the rest needs a key or the sign-in cookie. Not a diagnosis, not a medical device, not a crisis service.",
        };

        // It is the same contract wherever the site stands.
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Key] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A key that somebody made on their account page. It acts as its owner." },
            [Cookie] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Cookie,
                Name = ".AspNetCore.Identity.Application",
                Description = "The sign-in cookie. A request that does something needs the antiforgery token of a page in the header RequestVerificationToken too.",
            },
        };
    }

    private static void Protect(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>().Where(parameter => parameter.Name == "lang") ?? [])
        {
            parameter.Required = true;
        }

        var needsKey = context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>().Any();
        var may = new OpenApiSecurityRequirement[] { new() { [new OpenApiSecuritySchemeReference(Key, context.Document)] = [] }, new() { [new OpenApiSecuritySchemeReference(Cookie, context.Document)] = [] } };

        // An empty requirement: nobody has to sign in.
        operation.Security = needsKey ? [.. may] : [new OpenApiSecurityRequirement(), .. may];
    }

    private static void Answers(OpenApiSchema schema)
    {
        schema.Description = "A number, yes (true) or no (false) for a signal, or why there is no answer. Null is the same as not-recorded.";
        schema.Type = null;
        schema.AnyOf =
        [
            new OpenApiSchema { Type = JsonSchemaType.Number },
            new OpenApiSchema { Type = JsonSchemaType.Boolean },
            new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Enum.GetValues<MissingReason>().Select(reason => (JsonNode)RequestIssues.Spelled(reason))] },
            new OpenApiSchema { Type = JsonSchemaType.Null },
        ];
    }
}
