namespace TrustContent.ClinicWeb.Tests.Support;

/// <summary>A running site with a therapist and a supervisor who are signed in.</summary>
public sealed record Clinic(ClinicSite Site, StaffBrowser Therapist, StaffBrowser Supervisor) : IAsyncDisposable
{
    public static async Task<Clinic> OpenAsync(Database kind, PostgresServer server)
    {
        var site = await ClinicSite.NewAsync(kind, server);
        var mira = await site.AddAccountAsync("mira", "Mira Lang", isSupervisor: false);
        var sam = await site.AddAccountAsync("sam", "Sam Okoye", isSupervisor: true);
        await site.StartAsync();
        return new Clinic(site, await StaffBrowser.SignInAsync(site, "mira", mira), await StaffBrowser.SignInAsync(site, "sam", sam));
    }

    public async ValueTask DisposeAsync()
    {
        Therapist.Dispose();
        Supervisor.Dispose();
        await Site.DisposeAsync();
    }
}
