using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ClinicWeb.Account;
using ClinicWeb.Data;
using ClinicWeb.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TrustContent.ClinicWeb.Tests.Support;

/// <summary>The site as a clinic runs it, in a process of its own that can be killed and started again on the same data.</summary>
public sealed class ClinicSite : IAsyncDisposable
{
    public const string Recipient = "Sam Okoye at the desk";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly string _folder = Directory.CreateTempSubdirectory("clinic-site-").FullName;
    private readonly StringBuilder _said = new();
    private Process? _process;

    private ClinicSite(Database kind, string? connection)
    {
        Data = new ClinicData(kind, connection ?? "Data Source=" + Path.Combine(_folder, "clinic.db"));
        Address = new Uri("http://127.0.0.1:" + FreePort.Next());
    }

    public Uri Address { get; }

    public ClinicData Data { get; }

    /// <summary>Settings beside those that every site of the tests has, by the names of environment variables; null takes one of those away.</summary>
    public Dictionary<string, string?> Settings { get; } = [];

    private Dictionary<string, string?> AllSettings
    {
        get
        {
            var all = new Dictionary<string, string?>
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["ConnectionStrings__Clinic"] = Data.Connection,
                ["Clinic__Database"] = Data.Kind.ToString(),
                ["Clinic__KeyFolder"] = Path.Combine(_folder, "keys"),
                ["Clinic__RequireHttps"] = "false",
                ["Clinic__SafetyRecipient"] = Recipient,
                ["Clinic__SignInsPerMinute"] = "100000",
                ["Clinic__LinkRequestsPerMinute"] = "1000000",
            };
            foreach (var (name, value) in Settings)
            {
                all[name] = value;
            }

            return all;
        }
    }

    /// <summary>All that it wrote to its log, over every start.</summary>
    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    /// <summary>On an empty database, and not yet started.</summary>
    public static async Task<ClinicSite> NewAsync(Database kind, PostgresServer server) => new(kind, kind == Database.Postgres ? await server.NewDatabaseAsync() : null);

    public async Task StartAsync()
    {
        var listens = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = Process.Start(Command("--urls", Address.OriginalString))!;
        _process = process;
        process.OutputDataReceived += (_, line) =>
        {
            Note(line.Data);
            if (line.Data?.Contains("Now listening on", StringComparison.Ordinal) == true)
            {
                listens.TrySetResult();
            }
        };
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var ended = process.WaitForExitAsync();
        var first = await Task.WhenAny(listens.Task, ended, Task.Delay(Patience));
        first.Should().BeSameAs(listens.Task, "the site starts: {0}", Said);
    }

    /// <summary>SIGKILL: it gets no chance to tidy up.</summary>
    public void Kill()
    {
        if (_process is { } process)
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
            _process = null;
        }
    }

    /// <summary>Starts the site and kills it in the middle of starting.</summary>
    public async Task KillWhileStartingAsync(TimeSpan after)
    {
        using var process = Process.Start(Command("--urls", Address.OriginalString))!;
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await Task.Delay(after);
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Makes an account as the guide says, and gives its first password. It runs in the process of the tests: a process of its own for each would take most of their time.</summary>
    public async Task<string> AddAccountAsync(string name, string displayName, bool isSupervisor, string? mail = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = nameof(ClinicWeb), ContentRootPath = Repository.At("samples", "ClinicWeb"), EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection(AllSettings.Select(setting => KeyValuePair.Create(setting.Key.Replace("__", ":", StringComparison.Ordinal), setting.Value)));
        builder.Logging.ClearProviders();
        builder.TryAddClinic(out var problems).Should().BeTrue(string.Join(' ', problems));
        await using var app = builder.Build();
        await app.Services.MigrateClinicAsync();
        await using var scope = app.Services.CreateAsyncScope();
        await using var said = new StringWriter();
        var commands = ActivatorUtilities.CreateInstance<AccountCommands>(scope.ServiceProvider);
        var code = await commands.RunAsync(["add-account", name, displayName, .. isSupervisor ? ["--supervisor"] : Array.Empty<string>(), .. mail is null ? Array.Empty<string>() : ["--mail", mail]], said, said);
        code.Should().Be(0, "an account is made: {0}", said);
        return Regex.Match(said.ToString(), "First password[^:]*: (\\w+)").Groups[1].Value;
    }

    /// <summary>One of the commands that the guide names: how it ended, and what it said.</summary>
    public async Task<(int Code, string Said)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(Command(arguments))!;
        var error = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said + await error);
    }

    /// <summary>A browser of its own, with its own cookies.</summary>
    public HttpClient Browser(bool follows = true) => new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = follows, MaxConnectionsPerServer = 64 }) { BaseAddress = Address, Timeout = Patience };

    public ValueTask DisposeAsync()
    {
        Kill();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private ProcessStartInfo Command(params string[] arguments)
    {
        var configuration = AppContext.BaseDirectory.Contains("Release") ? "Release" : "Debug";
        var command = new ProcessStartInfo("dotnet", ["exec", Repository.At("samples", "ClinicWeb", "bin", configuration, "net10.0", "ClinicWeb.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Repository.At("samples", "ClinicWeb"),
        };
        foreach (var (name, value) in AllSettings)
        {
            command.Environment[name] = value;
        }

        return command;
    }

    private void Note(string? line)
    {
        lock (_said)
        {
            _said.Append(line).Append('\n');
        }
    }
}
