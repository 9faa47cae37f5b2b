using ClinicWeb.Account;
using ClinicWeb.Api;
using ClinicWeb.Audit;
using ClinicWeb.CheckIns;
using ClinicWeb.Clients;
using ClinicWeb.Courses;
using ClinicWeb.Export;
using ClinicWeb.Pages;
using ClinicWeb.Security;
using ClinicWeb.Settings;
using ClinicWeb.Supervision;
using ClinicWeb.Topics;

namespace ClinicWeb.Hosting;

public static class ClinicPipeline
{
    /// <summary>What each request goes through, in this order.</summary>
    public static void UseClinic(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<ClinicSettings>();
        app.UseTransport(settings);
        app.UseSecurityHeaders();
        app.UseExceptionHandler(failure => failure.Run(ProblemEndpoints.ShowFailureAsync));
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    /// <summary>Each feature maps its own pages.</summary>
    public static void MapClinic(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapHealth();
        app.MapProblems();
        app.MapHome();
        app.MapAccount();
        app.MapCheckIns();
        app.MapTopics();
        app.MapClients();
        app.MapLinks();
        app.MapCourses();
        app.MapGuesses();
        app.MapExport();
        app.MapAudit();
        app.MapSupervision();
        app.MapApi();
    }
}
