using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ClinicWeb.Hosting;

public static class HealthEndpoints
{
    public const string Ready = "ready";
    public const string Path = "/health";

    /// <summary>Live: the process answers. Ready: its database does too; degraded if a report has nobody who sees it.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(Path + "/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks(Path + "/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
