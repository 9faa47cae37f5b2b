using System.Net;
using ClinicWeb.Settings;
using Microsoft.AspNetCore.HttpOverrides;

namespace ClinicWeb.Hosting;

/// <summary>HTTPS, and the proxy that may stand before the site.</summary>
public static class Transport
{
    private const int OneYear = 365;
    private const int StandardPort = 443;

    public static IServiceCollection AddTransport(this IServiceCollection services, ClinicSettings settings, IConfiguration configuration)
    {
        // Behind a proxy no port for HTTPS is known, and without one the framework would go on in the open.
        services.AddHttpsRedirection(redirect => redirect.HttpsPort = PublicPort(settings) ?? configuration.GetValue("https_port", StandardPort));
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(OneYear));
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            // A header that anybody can send is believed only when a named proxy sends it.
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in settings.TrustedProxies)
            {
                forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
            }
        });
        return services;
    }

    private static int? PublicPort(ClinicSettings settings)
        => settings.PublicAddress.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? new Uri(settings.PublicAddress).Port : null;

    public static void UseTransport(this WebApplication app, ClinicSettings settings)
    {
        if (settings.TrustedProxies.Count > 0)
        {
            app.UseForwardedHeaders();
        }

        if (settings.RequireHttps)
        {
            app.UseHsts();

            // Who watches over the process asks from within, in the open.
            app.UseWhen(context => !context.Request.Path.StartsWithSegments(HealthEndpoints.Path), pages => pages.UseHttpsRedirection());
        }
    }
}
