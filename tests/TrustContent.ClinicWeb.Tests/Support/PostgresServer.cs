using System.Diagnostics;
using System.Globalization;
using Npgsql;

[assembly: AssemblyFixture(typeof(TrustContent.ClinicWeb.Tests.Support.PostgresServer))]

namespace TrustContent.ClinicWeb.Tests.Support;

/// <summary>A PostgreSQL server of the tests' own, on loopback, started when it is first needed. It ends and its folder goes when the tests end, however they end.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    public const string Password = "not-for-any-log";
    private const string Account = "postgres";

    // It lives as long as its input is open, and that closes with the process of the tests. Ctrl+C reaches it too, and must not end it before it has tidied up.
    private const string Life = """
        trap "" INT TERM HUP
        dir=$(mktemp -d) && "$1/initdb" -D "$dir/data" -A trust -U postgres --no-locale -E UTF8 >/dev/null &&
        "$1/pg_ctl" -D "$dir/data" -l "$dir/log" -w -o "$2 -k $dir" start >/dev/null && echo "$dir" || { rm -rf "$dir"; exit 1; }
        cat >/dev/null
        "$1/pg_ctl" -D "$dir/data" -m immediate stop >/dev/null 2>&1
        rm -rf "$dir"
        """;

    private readonly int _port = FreePort.Next();
    private readonly Lock _lock = new();
    private Task<string>? _folder;
    private Process? _process;
    private int _databases;

    private static string? Binaries { get; } = Find();

    /// <summary>The connection to a new and empty database. Where there is no PostgreSQL the test is skipped.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        Assert.SkipUnless(Binaries is not null, "PostgreSQL is not installed.");
        await FolderAsync();
        var name = "clinic_" + Interlocked.Increment(ref _databases).ToString(CultureInfo.InvariantCulture);
        await using var connection = new NpgsqlConnection(To("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("CREATE DATABASE " + name, connection);
        await command.ExecuteNonQueryAsync();
        return To(name);
    }

    /// <summary>Ends it as a crash would.</summary>
    public async Task CrashAsync() => await ControlAsync("-m", "immediate", "stop");

    public async Task RestartAsync()
    {
        var folder = await FolderAsync();
        await ControlAsync("-l", folder + "/log", "-w", "-o", $"{Options} -k {folder}", "start");
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _process.StandardInput.Close();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }
    }

    private string Options => string.Create(CultureInfo.InvariantCulture, $"-p {_port} -c listen_addresses=127.0.0.1 -c max_connections=400");

    private string To(string database) => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=postgres;Password={Password};Database={database}");

    private Task<string> FolderAsync()
    {
        lock (_lock)
        {
            return _folder ??= StartAsync();
        }
    }

    private async Task<string> StartAsync()
    {
        _process = Run("sh", "-c", Life, "sh", Binaries!, Options);
        var folder = await _process.StandardOutput.ReadLineAsync();
        folder.Should().NotBeNullOrEmpty("the server starts: {0}", folder is null ? await _process.StandardError.ReadToEndAsync() : "");
        return folder!;
    }

    private async Task ControlAsync(params string[] arguments)
    {
        var folder = await FolderAsync();

        // Nobody reads what it says: a server that it starts would keep the pipe open.
        using var control = Run("sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", Binaries + "/pg_ctl", "-D", folder + "/data", .. arguments]);
        await control.WaitForExitAsync();
        control.ExitCode.Should().Be(0);
    }

    /// <summary>PostgreSQL refuses to run as root; its package brings an account for it.</summary>
    private static Process Run(string program, params string[] arguments)
    {
        string[] line = Environment.IsPrivilegedProcess ? ["runuser", "-u", Account, "--", program, .. arguments] : [program, .. arguments];
        return Process.Start(new ProcessStartInfo(line[0], line[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = "/" })!;
    }

    private static string? Find()
    {
        const string Packaged = "/usr/lib/postgresql";
        var packaged = Directory.Exists(Packaged) ? Directory.GetDirectories(Packaged).OrderByDescending(folder => double.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0) : Enumerable.Empty<string>();
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(packaged.Select(folder => Path.Combine(folder, "bin")))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }
}
