using ClinicWeb.Account;
using ClinicWeb.Api;
using ClinicWeb.Audit;
using ClinicWeb.CheckIns;
using ClinicWeb.Clients;
using ClinicWeb.Courses;
using ClinicWeb.Data;
using ClinicWeb.Export;
using ClinicWeb.Security;
using ClinicWeb.Settings;
using ClinicWeb.Supervision;
using Microsoft.AspNetCore.DataProtection;

namespace ClinicWeb.Hosting;

public static class ClinicServices
{
    /// <summary>In bytes. The largest form, with every answer, has less than a tenth.</summary>
    private const long LargestForm = 128 * 1024;

    private const string DefaultConnection = "Data Source=clinic.db";

    /// <summary>Adds all that the site is made of, unless its settings are wrong.</summary>
    public static bool TryAddClinic(this WebApplicationBuilder builder, out IReadOnlyList<string> problems)
    {
        var settings = builder.Configuration.GetSection(ClinicSettings.Section).Get<ClinicSettings>() ?? new ClinicSettings();
        problems = settings.FindProblems();
        if (problems.Count > 0)
        {
            return false;
        }

        builder.Add(settings);
        return true;
    }

    private static void Add(this WebApplicationBuilder builder, ClinicSettings settings)
    {
        var services = builder.Services;
        builder.Logging.KeepClientsOut();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestForm;
        });
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddLibrary(settings);
        services.AddClinicDatabase(settings, builder.Configuration.GetConnectionString(ClinicSettings.ConnectionName) ?? DefaultConnection);
        services.AddClinicIdentity(settings);
        services.AddApi();
        services.AddRateLimits(settings);
        services.AddTransport(settings, builder.Configuration);
        services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database", tags: [HealthEndpoints.Ready])
            .AddCheck<ReportsHealth>("reports", tags: [HealthEndpoints.Ready]);
        services.AddScoped<AuditLog>();
        services.AddScoped<ClientTurn>();
        services.AddScoped<ApiKeys>();
        services.AddScoped<LinkFinder>();
        services.AddScoped<LinkGiver>();
        services.AddScoped<SubmissionStore>();
        services.AddScoped<ClientAccess>();
        services.AddScoped<OpenReports>();
        services.AddSingleton<ReportBell>();
        services.AddSingleton<ReportMail>();
        if (settings.Mail.Host.Length > 0)
        {
            services.AddHostedService<ReportCourier>();
        }

        services.AddSingleton<ExportRows>();
        services.AddSingleton<ResultPass>();
        services.AddSingleton<SessionRecords>();
        services.AddSingleton<CourseViews>();
        if (settings.KeyFolder.Length > 0)
        {
            services.AddDataProtection().SetApplicationName(nameof(ClinicWeb)).PersistKeysToFileSystem(new DirectoryInfo(settings.KeyFolder));
        }
    }
}
