using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace TrustContent.Browser.Tests.Support;

/// <summary>The running site, and whoever visits it.</summary>
public sealed class Clinic(Chromium chromium) : IAsyncLifetime
{
    public const string Password = "linden-tree-demo";
    private static readonly string[] Names = ["Robin", "Noa", "Tariq", "Mei", "Kim", "Ada", "Ivo"];
    private const string Generous = "10000";
    private readonly Dictionary<Reader, string> _signedIn = [];
    private readonly Lazy<DemoSite> _site = new(() => new DemoSite(new Dictionary<string, string> { ["Clinic__SignInsPerMinute"] = Generous, ["Clinic__LinkRequestsPerMinute"] = Generous }));
    private int _clients;
    private Visit? _desk;

    /// <summary>Tests come from one address and do in a minute what a clinic does in a week.</summary>
    public DemoSite Site => _site.Value;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async Task<Visit> VisitAsync(
        Screen screen, string language = "en", bool withScripts = true, Reader reader = Reader.Anybody, ColorScheme colours = ColorScheme.Light, BrowserNewContextOptions? options = null)
    {
        var browser = await chromium.StartAsync();
        options ??= new();
        options.BaseURL = Site.Address.OriginalString;
        options.ViewportSize ??= screen.Size();
        options.HasTouch = screen == Screen.Phone;
        options.Locale = language;
        options.JavaScriptEnabled = withScripts;
        options.ColorScheme = colours;
        options.ReducedMotion ??= ReducedMotion.Reduce;
        options.StorageState = reader == Reader.Anybody ? null : await SignedInAsync(browser, reader);
        return await Visit.OpenAsync(await browser.NewContextAsync(options), language);
    }

    /// <summary>A new client of the therapist, with a link for the first session.</summary>
    public async Task<GivenLink> GiveLinkAsync(string language = "en", string instrument = "trust-check-in")
    {
        var visit = await DeskAsync();
        var code = $"T-{Interlocked.Increment(ref _clients):000}";
        await visit.GoAsync("/clients/new");
        await visit.Find("#code").FillAsync(code);
        await visit.Find("#name").FillAsync(Names[_clients % Names.Length]);
        await visit.Find("#language").SelectOptionAsync(language);
        await visit.LeaveByAsync(visit.Find("main button"));
        var client = new Uri(visit.Page.Url).AbsolutePath;
        return new GivenLink(code, client, await GiveAsync(visit, client, 1, instrument));
    }

    /// <summary>A link for a session of a client, given at the therapist's window.</summary>
    public static async Task<string> GiveAsync(Visit therapist, string client, int session, string instrument = "trust-check-in")
    {
        await therapist.GoAsync(client);
        await therapist.Find("#session").FillAsync(session.ToString());
        await therapist.Find("#instrument").SelectOptionAsync(instrument);
        await therapist.LeaveByAsync(therapist.Find("#links form.fields button"));
        return new Uri(await therapist.Find("#link").InputValueAsync()).PathAndQuery;
    }

    /// <summary>The therapist's page about a client, by the client's code.</summary>
    public async Task<string> ClientPageAsync(string code)
    {
        var visit = await DeskAsync();
        await visit.GoAsync("/clients");
        return (await visit.Find($"tr:has-text('{code}') a").GetAttributeAsync("href"))!;
    }

    /// <summary>A new account, made as the guide says: at the command line.</summary>
    public async Task<Account> AddAccountAsync(string name, bool isSupervisor = false)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", DemoSite.Program, "add-account", name, "Somebody " + name, .. isSupervisor ? ["--supervisor"] : Array.Empty<string>()])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = Repository.At("samples", "ClinicWeb"),
        };
        start.Environment["ConnectionStrings__Clinic"] = "Data Source=" + Site.Database;
        start.Environment["Clinic__KeyFolder"] = Path.GetDirectoryName(Site.Database);
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, said);
        return new Account(name, said.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)[^1]);
    }

    /// <summary>Lets the time of a client's links run out, as nobody can wait for it.</summary>
    public async Task LetLinksEndAsync(GivenLink given)
    {
        await using var command = await CommandAsync("UPDATE Links SET ExpiresAt = '2020-01-01 00:00:00' WHERE ClientId = (SELECT Id FROM Clients WHERE Code = $name)", given.Code);
        (await command.ExecuteNonQueryAsync()).Should().Be(1);
        await command.Connection!.DisposeAsync();
    }

    /// <summary>What a sign-in is compared with to see if it still holds.</summary>
    public async Task<string> StampAsync(Account account)
    {
        await using var command = await CommandAsync("SELECT SecurityStamp FROM AspNetUsers WHERE UserName = $name", account.Name);
        var stamp = (string)(await command.ExecuteScalarAsync())!;
        await command.Connection!.DisposeAsync();
        return stamp;
    }

    public async ValueTask DisposeAsync()
    {
        if (_desk is not null)
        {
            await _desk.DisposeAsync();
        }

        if (_site.IsValueCreated)
        {
            _site.Value.Dispose();
        }
    }

    private async Task<SqliteCommand> CommandAsync(string text, string name)
    {
        var data = new SqliteConnection($"Data Source={Site.Database};Pooling=false");
        await data.OpenAsync();
        var command = data.CreateCommand();
        command.CommandText = text;
        command.Parameters.AddWithValue("$name", name);
        return command;
    }

    /// <summary>The therapist's own window, for what tests need done before they begin.</summary>
    private async Task<Visit> DeskAsync() => _desk ??= await VisitAsync(Screen.Desktop, withScripts: false, reader: Reader.Therapist);

    private async Task<string> SignedInAsync(IBrowser browser, Reader reader)
    {
        if (_signedIn.TryGetValue(reader, out var state))
        {
            return state;
        }

        await using var context = await browser.NewContextAsync(new() { BaseURL = Site.Address.OriginalString, JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/account/sign-in");
        await page.FillAsync("#name", reader == Reader.Therapist ? "mira" : "sam");
        await page.FillAsync("#password", Password);
        await page.ClickAsync("main button");
        await page.WaitForURLAsync("**/clients");
        return _signedIn[reader] = await context.StorageStateAsync();
    }
}
