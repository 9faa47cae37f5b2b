using System.Net;
using ClinicWeb.Settings;
using Microsoft.AspNetCore.HttpOverrides;

namespace ClinicWeb.Hosting;

/// <summary>HTTPS, and the proxy that may stand before the site.</summary>
public static class Transport
{
    private const int OneYear = 365;

    public static IServiceCollection AddTransport(this IServiceCollection services, ClinicSettings settings)
    {
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

    public static void UseTransport(this WebApplication app, ClinicSettings settings)
    {
        if (settings.TrustedProxies.Count > 0)
        {
            app.UseForwardedHeaders();
        }

        if (settings.RequireHttps)
        {
            app.UseHsts();
            app.UseHttpsRedirection();
        }
    }
}
