using ClinicWeb.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClinicWeb.Hosting;

/// <summary>Whether the database answers. It says nothing of what is in it.</summary>
public sealed class DatabaseHealth(ClinicDbContext data) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        => await data.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
