using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TrustContent.ClinicWeb.Tests;

/// <summary>The site with its synthetic clinic, in a process of its own on this machine alone.</summary>
public sealed class DemoSite : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Blink = TimeSpan.FromMilliseconds(50);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("clinic-tests-");
    private readonly Process _process;
    private readonly ManualResetEventSlim _isUp = new();
    private readonly StringBuilder _said = new();

    public DemoSite()
        : this([])
    {
    }

    /// <summary>A site with some settings of its own, such as <c>Clinic__SignInsPerMinute</c>.</summary>
    internal DemoSite(Dictionary<string, string> settings)
    {
        Address = new Uri("http://127.0.0.1:" + FreePort.Next());
        var start = new ProcessStartInfo("dotnet", ["exec", Program, "--demo", "--urls", Address.OriginalString.TrimEnd('/')])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = Repository.At("samples", "ClinicWeb"),
        };

        // What the site writes goes where it can be taken away again.
        foreach (var (name, value) in settings.Append(new("TMPDIR", _folder.FullName)).Append(new("TEMP", _folder.FullName)).Append(new("Clinic__KeyFolder", _folder.FullName)))
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Take(line.Data ?? "");
        _process.BeginOutputReadLine();
        var waited = Stopwatch.StartNew();
        while (!_isUp.Wait(Blink) && !_process.HasExited && waited.Elapsed < Patience)
        {
        }

        if (!_isUp.IsSet)
        {
            Dispose();
        }

        _isUp.IsSet.Should().BeTrue("the site gives its links: {0}", Said);
    }

    /// <summary>The languages that the site has words in.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. Directory.GetFiles(Repository.At("samples", "ClinicWeb", "Words"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    public static string Program { get; } = Repository.At("samples", "ClinicWeb", "bin", AppContext.BaseDirectory.Contains("Release") ? "Release" : "Debug", "net10.0", "ClinicWeb.dll");

    public Uri Address { get; }

    /// <summary>The SQLite file in which the site keeps its clinic.</summary>
    public string Database => _folder.GetFiles("demo.db", SearchOption.AllDirectories).Single().FullName;

    /// <summary>Where the site puts its database, which goes with it.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The password of the two accounts.</summary>
    public string Password => Regex.Match(Said, @"Therapist +mira +(\S+)").Groups[1].Value;

    /// <summary>A fresh check-in link for each language.</summary>
    public Dictionary<string, string> Links { get; } = [];

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

    /// <summary>A browser of its own, with its own cookies, that shows where it is led.</summary>
    public HttpClient Browser(bool follows = true) => new(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = follows }) { BaseAddress = Address };

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Take(string line)
    {
        lock (_said)
        {
            _said.Append(line).Append('\n');
            if (Regex.Match(line, @"/c/[\w-]+\?lang=([\w-]+)") is { Success: true } link)
            {
                Links[link.Groups[1].Value] = link.Value;
            }

            if (Links.Count >= Languages.Count)
            {
                _isUp.Set();
            }
        }
    }
}
