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
using Microsoft.AspNetCore.DataProtection;

namespace ClinicWeb.Hosting;

public static class ClinicServices
{
    private const string DefaultConnection = "Data Source=clinic.db";

    public static void AddClinic(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection(ClinicSettings.Section).Get<ClinicSettings>() ?? new ClinicSettings();
        var services = builder.Services;
        builder.Logging.KeepClientsOut();
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddLibrary(settings);
        services.AddClinicDatabase(settings, builder.Configuration.GetConnectionString(ClinicSettings.ConnectionName) ?? DefaultConnection);
        services.AddClinicIdentity(settings);
        services.AddApi();
        services.AddRateLimits(settings);
        services.AddTransport(settings);
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [HealthEndpoints.Ready]);
        services.AddScoped<AuditLog>();
        services.AddScoped<ApiKeys>();
        services.AddScoped<LinkFinder>();
        services.AddScoped<LinkGiver>();
        services.AddScoped<SubmissionStore>();
        services.AddScoped<ClientAccess>();
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
