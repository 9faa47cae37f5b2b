using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TrustContent.Benchmarks;

/// <summary>All that is measured, as one table of ratios, each with its bar.</summary>
internal static partial class Table
{
    private const int Processes = 7;
    private const int ManyRows = 1_000_000;

    public static void Write(TextWriter output, bool isShort)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Measured {DateTime.UtcNow:yyyy-MM-dd} on {Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.FrameworkDescription}{(isShort ? ", short runs" : "")}."));
        output.WriteLine();
        output.WriteLine("| work | beside | ratio | allocated | bar |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var benchmarks in new[] { typeof(ResponseBenchmarks), typeof(ColumnBenchmarks), typeof(CatalogBenchmarks) })
        {
            var config = ManualConfig.CreateEmpty()
                .AddJob(isShort ? Job.ShortRun : Job.Default)
                .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
                .AddDiagnoser(BenchmarkDotNet.Diagnosers.MemoryDiagnoser.Default)
                .AddLogger(NullLogger.Instance);
            foreach (var line in Ratios(BenchmarkRunner.Run(benchmarks, config)))
            {
                output.WriteLine(line);
            }
        }

        var (tool, duckDb, mebibytes, theirs) = CsvJob.Compare(ManyRows, Processes);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| CSV of a million rows in, scored CSV out, whole process: the tool | DuckDB, whole process, the same rule | {tool / duckDb:0.00} | {mebibytes:0} MiB held (DuckDB {theirs:0} MiB) | {Bars.For("csv")} |"));
        foreach (var (work, text) in ColdStart())
        {
            output.WriteLine($"| {work} | a host with an empty `ServiceCollection`, in turn | {text} | | {Bars.For(work)} |");
        }
    }

    private static IEnumerable<string> Ratios(Summary summary)
    {
        foreach (var group in summary.Reports.GroupBy(report => report.BenchmarkCase.Parameters.DisplayInfo))
        {
            var baseline = group.Single(report => report.BenchmarkCase.Descriptor.Baseline);
            foreach (var report in group.Where(report => report != baseline))
            {
                var what = report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');
                var ratio = report.ResultStatistics is { } statistics ? string.Create(CultureInfo.InvariantCulture, $"{statistics.Mean / baseline.ResultStatistics!.Mean:0.00} ({Time(statistics.Mean)})") : "failed";
                var bytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase);
                var parameters = group.Key.Trim('[', ']').Replace("Instrument=", "", StringComparison.Ordinal).Replace("Rows=", "rows ", StringComparison.Ordinal);
                yield return $"| {what}{(parameters.Length > 0 ? " (" + parameters + ")" : "")} | {baseline.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'')} | {ratio} | {bytes?.ToString(CultureInfo.InvariantCulture)} B | {Bars.For(what)} |";
            }
        }
    }

    /// <summary>Cold start is measured by its own script, which publishes the programs that it needs.</summary>
    private static IEnumerable<(string Work, string Text)> ColdStart()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "TrustContent.sln")))
        {
            root = root.Parent;
        }

        using var process = Process.Start(new ProcessStartInfo("bash", [Path.Combine(root!.FullName, "eng", "coldstart.sh"), "15"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        foreach (Match match in ColdStartLine().Matches(text))
        {
            yield return ("cold start, " + (match.Groups["kind"].Value == "english" ? "jit, words of English only" : match.Groups["kind"].Value), $"+{match.Groups["ours"].Value} ms; the least a library could do: +{match.Groups["least"].Value} ms; two languages more: +{match.Groups["more"].Value} ms");
        }
    }

    private static string Time(double nanoseconds)
        => nanoseconds < 1000 ? string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.0} ns")
            : nanoseconds < 1e6 ? string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0.0} µs")
            : string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.0} ms");

    private static string Processor()
        => File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").First(line => line.StartsWith("model name", StringComparison.Ordinal)).Split(':')[1].Trim() : RuntimeInformation.ProcessArchitecture.ToString();

    [GeneratedRegex(@"^(?<kind>[a-z-]+): empty [0-9.]+ ms, the least a library could do \+(?<least>[0-9.-]+) ms, with this one \+(?<ours>[0-9.-]+) ms, with two pseudo-languages more \+(?<more>[0-9.-]+) ms", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ColdStartLine();
}
