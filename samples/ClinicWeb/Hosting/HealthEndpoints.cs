using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ClinicWeb.Hosting;

public static class HealthEndpoints
{
    public const string Ready = "ready";

    /// <summary>Live: the process answers. Ready: its database does too; degraded if a report has nobody who sees it.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
