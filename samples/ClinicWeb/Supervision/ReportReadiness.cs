using ClinicWeb.Data;
using ClinicWeb.Settings;
using Microsoft.EntityFrameworkCore;

namespace ClinicWeb.Supervision;

/// <summary>Says at start what stands between a report and who was named as its recipient.</summary>
public static partial class ReportReadiness
{
    public static async Task WarnAboutReportsAsync(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<ClinicSettings>();
        if (settings.SafetyRecipient is null)
        {
            LogNobody(app.Logger);
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        if (!await scope.ServiceProvider.GetRequiredService<ClinicDbContext>().Users.AnyAsync(account => account.IsSupervisor))
        {
            LogNoSupervisor(app.Logger);
        }

        if (settings.Mail.Host.Length == 0)
        {
            LogNoMail(app.Logger);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No recipient is named (Clinic:SafetyRecipient): the form tells clients that nobody receives a report that a line was crossed.")]
    private static partial void LogNobody(ILogger log);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A recipient is named and there is no supervisor's account, so check-ins stay closed. Make one: add-account NAME \"Display name\" --supervisor")]
    private static partial void LogNoSupervisor(ILogger log);

    [LoggerMessage(Level = LogLevel.Warning, Message = "No mail is set up (Clinic:Mail): nobody is told of a report, and supervisors have to look in.")]
    private static partial void LogNoMail(ILogger log);
}
