using ClinicWeb.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace TrustContent.ClinicWeb.Tests.Security;

/// <summary>Every address that the site serves, read from the site itself, so that a new one cannot be forgotten here.</summary>
internal static class SiteEndpoints
{
    private static readonly Lazy<IReadOnlyList<SiteEndpoint>> Read = new(ReadAll);

    public static IReadOnlyList<SiteEndpoint> All => Read.Value;

    private static IReadOnlyList<SiteEndpoint> ReadAll()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "ClinicWeb", ContentRootPath = Repository.At("samples", "ClinicWeb") });
        builder.TryAddClinic(out _).Should().BeTrue();
        var app = builder.Build();
        app.UseClinic();
        app.MapClinic();
        return [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().SelectMany(endpoint =>
            (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => new SiteEndpoint(
                method,
                "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
                [.. endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy ?? "")],
                endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)))];
    }
}

internal sealed record SiteEndpoint(string Method, string Route, IReadOnlyList<string> Policies, bool IsMarkedAnonymous)
{
    /// <summary>For programs: its own tests go through what it holds.</summary>
    public bool IsApi => Route.StartsWith("/api/");

    /// <summary>Style, scripts and pictures that come with the build.</summary>
    public bool IsAsset => Route.StartsWith("/assets/") || Route.StartsWith("/_content/") || Route.StartsWith("/_framework/") || Route == "/{**path:file}";
}
