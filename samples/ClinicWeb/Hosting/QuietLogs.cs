namespace ClinicWeb.Hosting;

public static class QuietLogs
{
    /// <summary>
    /// Some of the framework's lines hold addresses, and the address of a form is the key to it; others hold what went into the
    /// database. They are left out whatever the settings say.
    /// </summary>
    public static ILoggingBuilder KeepClientsOut(this ILoggingBuilder logging)
    {
        foreach (var category in new[]
        {
            "Microsoft.AspNetCore.Hosting.Diagnostics", "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.StaticFiles", "Microsoft.AspNetCore.StaticAssets",
            "Microsoft.AspNetCore.HttpsPolicy", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.HttpLogging", "Microsoft.AspNetCore.Authentication",
            "Microsoft.AspNetCore.Authorization", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Components", "Microsoft.EntityFrameworkCore",
            "Microsoft.AspNetCore.Identity", "Microsoft.AspNetCore.Antiforgery", "Microsoft.AspNetCore.Mvc",
            "ClinicWeb.Api.ApiKeyHandler",
        })
        {
            // With a provider of any kind and over any setting: the last filter that fits wins.
            logging.AddFilter(category, LogLevel.Warning);
        }

        // What stops a start is thrown too, and said once is enough.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        return logging;
    }
}
