using System.Globalization;
using ClinicWeb.Settings;
using ClinicWeb.Words;

namespace ClinicWeb.Demo;

/// <summary><c>--demo</c>: a clinic of synthetic people in a file of its own, made anew at each start.</summary>
public static class DemoSetup
{
    public const string Switch = "--demo";
    private const string Address = "http://localhost:5080";

    public static void UseDemoSettings(this WebApplicationBuilder builder)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("clinic-").FullName, "demo.db");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            [$"ConnectionStrings:{ClinicSettings.ConnectionName}"] = "Data Source=" + file,
            [$"{ClinicSettings.Section}:{nameof(ClinicSettings.Name)}"] = "Clinic by the Linden Trees",
            [$"{ClinicSettings.Section}:{nameof(ClinicSettings.Database)}"] = nameof(DatabaseKind.Sqlite),
            [$"{ClinicSettings.Section}:{nameof(ClinicSettings.RequireHttps)}"] = "false",
            [$"{ClinicSettings.Section}:{nameof(ClinicSettings.SafetyRecipient)}"] = ClinicWords.Find("en", "clinic.demo.recipient"),
        });
        foreach (var (index, language) in ClinicWords.Languages.Index())
        {
            var contact = string.Create(CultureInfo.InvariantCulture, $"{ClinicSettings.Section}:{nameof(ClinicSettings.Contacts)}:{index}:");
            builder.Configuration[contact + nameof(ContactSettings.Name)] = ClinicWords.Find(language, "clinic.demo.contact");
            builder.Configuration[contact + nameof(ContactSettings.Reach)] = "555 0100";
            builder.Configuration[contact + nameof(ContactSettings.Language)] = language;
            builder.Configuration[$"{ClinicSettings.Section}:{nameof(ClinicSettings.Languages)}:{language}:{nameof(DisclosureSettings.SafetyRecipient)}"] = ClinicWords.Find(language, "clinic.demo.recipient");
        }

        // From the build's folder too, the components' style sheet is found.
        builder.WebHost.UseStaticWebAssets();
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            builder.WebHost.UseUrls(Address);
        }
    }

    public static async Task RunDemoAsync(this WebApplication app)
    {
        DemoAccess access;
        await using (var scope = app.Services.CreateAsyncScope())
        {
            access = await ActivatorUtilities.CreateInstance<DemoClinic>(scope.ServiceProvider).FillAsync();
        }

        await app.StartAsync();
        await access.PrintAsync(app.Urls.First());
        await app.WaitForShutdownAsync();
    }
}
