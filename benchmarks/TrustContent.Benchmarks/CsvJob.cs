using System.Diagnostics;
using DuckDB.NET.Data;
using TrustContent.Catalog;
using TrustContent.Sql;

namespace TrustContent.Benchmarks;

/// <summary>Whole processes that score a CSV file into another: the tool, and DuckDB with the same rule as a SELECT.</summary>
internal static class CsvJob
{
    private const string Instrument = "wai-sr";

    /// <summary>Sessions of the WAI-SR: one answer in two hundred missing, one in two thousand out of range.</summary>
    public static void Draw(string path, int rows)
    {
        var luck = new Random(3);
        var first = new DateTime(2020, 1, 1);
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("client,session,therapist,date," + string.Join(",", Enumerable.Range(1, 12).Select(item => "q" + item)));
        for (var row = 0; row < rows; row++)
        {
            file.Write($"C{luck.Next(100_000):00000},{luck.Next(1, 40)},T{luck.Next(300):000},{first.AddDays(luck.Next(2000)):yyyy-MM-dd}");
            for (var item = 0; item < 12; item++)
            {
                var drawn = luck.Next(2000);
                file.Write(drawn < 5 ? ",NA" : drawn < 10 ? "," : drawn == 10 ? ",9" : "," + (char)('1' + luck.Next(5)));
            }

            file.WriteLine();
        }
    }

    public static void ScoreInDuckDb(string input, string output)
    {
        var instrument = TrustContentService.Create().Catalog.GetInstrument(InstrumentId.Parse(Instrument));
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE VIEW sessions AS SELECT * FROM read_csv('{input}', header = true, all_varchar = true)";
        command.ExecuteNonQuery();
        command.CommandText = $"COPY ({SqlScoring.Select(instrument, SqlDialect.DuckDb, SqlName.Of("sessions"), new SqlOptions(holdsText: true))}) TO '{output}' (HEADER)";
        command.ExecuteNonQuery();
    }

    /// <summary>Medians of whole processes, in turn, and the most memory that the tool held.</summary>
    public static (double Tool, double DuckDb, double ToolMebibytes, double DuckDbMebibytes) Compare(int rows, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("trustcontent-csv-");
        try
        {
            var (input, ours, theirs) = (Path.Combine(folder.FullName, "in.csv"), Path.Combine(folder.FullName, "tool.csv"), Path.Combine(folder.FullName, "duckdb.csv"));
            Draw(input, rows);
            var (tool, duckDb) = (new List<(double Seconds, double Mebibytes)>(), new List<(double Seconds, double Mebibytes)>());
            for (var run = 0; run <= runs; run++)
            {
                // The first run fills the disk cache.
                var one = Run("TrustContent.Cli.dll", ["score", Instrument, input, "-o", ours], expected: 3);
                var other = Run("TrustContent.Benchmarks.dll", ["duckdb", input, theirs], expected: 0);
                if (run > 0)
                {
                    tool.Add(one);
                    duckDb.Add(other);
                }
            }

            return (Median(tool.Select(run => run.Seconds)), Median(duckDb.Select(run => run.Seconds)), tool.Max(run => run.Mebibytes), duckDb.Max(run => run.Mebibytes));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (double Seconds, double Mebibytes) Run(string program, string[] arguments, int expected)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, program), .. arguments]) { RedirectStandardError = true, UseShellExecute = false })!;
        var peak = 0L;
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, Peak(process));
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return process.ExitCode == expected ? (seconds, peak / 1048576.0) : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {process.StandardError.ReadToEnd()}");
    }

    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended just now.
            return 0;
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
