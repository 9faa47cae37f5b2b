using ClinicWeb.Audit;
using ClinicWeb.Data;
using Microsoft.EntityFrameworkCore;

namespace ClinicWeb.Supervision;

/// <summary>
/// Sends word of each report to the supervisors who may see it, and tries again until it is out. A process that is killed in
/// between sends it once more rather than not at all.
/// </summary>
public sealed partial class ReportCourier(IServiceScopeFactory scopes, ReportBell bell, TimeProvider clock, ILogger<ReportCourier> log) : BackgroundService
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SendDueAsync(stoppingToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                LogFailed(problem.GetType().Name);
            }

            await bell.WaitAsync(BetweenTries, stoppingToken);
        }
    }

    private async Task SendDueAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var data = scope.ServiceProvider.GetRequiredService<ClinicDbContext>();
        var due = await data.SafetyCases.Include(each => each.Submission!).ThenInclude(submission => submission.Client)
            .Where(each => each.RecipientToldAt == null && each.SettledAt == null).ToListAsync(stop);
        if (due.Count == 0)
        {
            return;
        }

        var mail = scope.ServiceProvider.GetRequiredService<ReportMail>();
        var told = new HashSet<SafetyCase>();
        foreach (var supervisor in await data.Users.AsNoTracking().Where(account => account.IsSupervisor && account.Email != null && account.Email != "").ToListAsync(stop))
        {
            // One mail for all. To who is the therapist of a report's client it would say what the therapist must not learn.
            var forThem = due.Where(each => each.Submission!.Client!.TherapistId != supervisor.Id).ToArray();
            if (forThem.Length > 0 && await TryAsync(mail, supervisor, stop))
            {
                told.UnionWith(forThem);
            }
        }

        var audit = scope.ServiceProvider.GetRequiredService<AuditLog>();
        foreach (var each in told)
        {
            each.RecipientToldAt = clock.GetUtcNow();
            audit.Add(AuditLog.SystemActor, AuditActions.RecipientTold, each.Submission!.Client!.Pseudonym, each.Submission.SessionNumber, isConfidential: true);
        }

        await data.SaveChangesAsync(stop);
    }

    private async Task<bool> TryAsync(ReportMail mail, Therapist supervisor, CancellationToken stop)
    {
        try
        {
            await mail.SendAsync(supervisor, stop);
            return true;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            LogFailed(problem.GetType().Name);
            return false;
        }
    }

    // The kind of the problem alone: what a mail server says can hold addresses.
    [LoggerMessage(Level = LogLevel.Error, Message = "Word of a report could not be sent ({Problem}). It stands under Supervision, and sending is tried again.")]
    private partial void LogFailed(string problem);
}
