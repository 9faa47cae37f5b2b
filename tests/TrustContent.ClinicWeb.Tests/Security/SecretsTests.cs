using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace TrustContent.ClinicWeb.Tests.Security;

/// <summary>What opens a door is kept nowhere in the open: not in the database, not in the log, not in the repository.</summary>
[Collection(nameof(Clinics))]
public sealed class SecretsTests(Clinics clinics)
{
    [Fact]
    public async Task Neither_a_link_nor_a_password_stands_in_the_database_or_in_the_log()
    {
        var clinic = await clinics.OnAsync(Database.Sqlite);
        var password = await clinic.Site.AddAccountAsync("nora", "Nora Next", isSupervisor: false);
        using var nora = await StaffBrowser.SignInAsync(clinic.Site, "nora", password);
        var link = await clinic.Therapist.GiveLinkAsync(await clinic.Therapist.AddClientAsync("SEC-77", "Robin Example"), 1);
        var token = Regex.Match(link, "/c/([^?]+)").Groups[1].Value;
        using var browser = clinic.Site.Browser();
        await (await ClientForm.OpenAsync(browser, link, seed: 3)).SendAsync(browser);

        var file = Regex.Match(clinic.Site.Data.Connection, "Data Source=(.*)").Groups[1].Value;
        var kept = string.Concat(new[] { file, file + "-wal" }.Where(File.Exists).Select(each => Encoding.Latin1.GetString(Read(each))));
        kept.Should().Contain("Robin Example", "this is the database");
        kept.Should().NotContain(token).And.NotContain(password);
        clinic.Site.Said.Should().NotContainAny(token, password, "Robin Example", "SEC-77");
    }

    [Fact]
    public void No_secret_is_in_the_repository()
    {
        var start = new ProcessStartInfo("git", ["-c", "safe.directory=*", "grep", "-nIiE", @"(-----BEGIN [A-Z ]*PRIVATE KEY|aws_secret_access_key|(password|pwd|secret|api[_-]?key)[""']?\s*[:=]\s*[""'][^""'{}$]{6,})", "--", ":!*.snk", ":!tests", ":!*/Words/*", ":!docs/api"])
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var git = Process.Start(start)!;
        var found = git.StandardOutput.ReadToEnd();
        var said = git.StandardError.ReadToEnd();
        git.WaitForExit();

        git.ExitCode.Should().BeOneOf([0, 1], said);
        found.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.Contains("linden-tree-demo", StringComparison.Ordinal)).Should().BeEmpty("the demo's password opens only the demo");
    }

    private static byte[] Read(string file)
    {
        // The site holds it open.
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
