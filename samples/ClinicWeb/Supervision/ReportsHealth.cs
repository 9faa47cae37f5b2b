using ClinicWeb.Data;
using ClinicWeb.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClinicWeb.Supervision;

/// <summary>Whether each open report has somebody who sees it, and got word of it if mail is set up. It says nothing of what is in them.</summary>
public sealed class ReportsHealth(ClinicDbContext data, ClinicSettings settings, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan LongestWay = TimeSpan.FromMinutes(10);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var open = data.SafetyCases.Where(each => each.SettledAt == null);
        var isUnseen = await open.AnyAsync(each => !data.Users.Any(account => account.IsSupervisor && account.Id != each.Submission!.Client!.TherapistId), cancellationToken);
        var limit = clock.GetUtcNow() - LongestWay;
        var isUntold = settings.Mail.Host.Length > 0 && await open.AnyAsync(each => each.RecipientToldAt == null && each.NoticedAt < limit, cancellationToken);
        return isUnseen ? HealthCheckResult.Degraded("A report has nobody who could see it.")
            : isUntold ? HealthCheckResult.Degraded("Word of a report has not been sent.")
            : HealthCheckResult.Healthy();
    }
}
