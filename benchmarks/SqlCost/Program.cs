using System.Globalization;
using SqlCost;
using TrustContent;
using TrustContent.Catalog;

// How long the scoring query takes in each database as the rows grow. Prints a Markdown table.
//   dotnet run -c Release --project benchmarks/SqlCost -- [--rows 10000,100000] [--instruments wai-sr] [--only DuckDb] [--postgres "Host=…;Username=…;Database=…"]
var rows = (Option("--rows") ?? "10000,100000,1000000,10000000").Split(',').Select(count => int.Parse(count, CultureInfo.InvariantCulture)).ToArray();
var trust = TrustContentService.Create(options => options.OnWarning = _ => { });
var instruments = (Option("--instruments") ?? "wai-sr,trust-check-in").Split(',').Select(id => trust.Catalog.Instruments.Single(known => known.Id.Value == id)).ToArray();
var folder = Directory.CreateTempSubdirectory("sql-cost-");
try
{
    Console.WriteLine("| Database | Instrument | Rows | Reading the columns | Scoring | Rows a second | Time a row against the first line |");
    Console.WriteLine("|---|---|---:|---:|---:|---:|---:|");
    foreach (var open in Databases())
    {
        using var sessions = open();
        foreach (var instrument in instruments)
        {
            Measure(sessions, instrument);
        }
    }
}
finally
{
    folder.Delete(recursive: true);
}

IEnumerable<Func<Sessions>> Databases()
{
    var only = Option("--only");
    if (only is null or "Sqlite")
    {
        yield return () => SqliteSessions.Open(Path.Combine(folder.FullName, "sessions.sqlite"));
    }

    if (only is null or "DuckDb")
    {
        yield return () => DuckDbSessions.Open(Path.Combine(folder.FullName, "sessions.duckdb"));
    }

    if (only is null or "Postgres" && Option("--postgres") is { } server)
    {
        yield return () => PostgresSessions.Open(server);
    }
}

void Measure(Sessions sessions, InstrumentDefinition instrument)
{
    var first = 0.0;
    foreach (var count in rows)
    {
        // The best of three, and one run where a run takes minutes.
        var runs = count > 1_000_000 ? 1 : 3;
        sessions.Fill(instrument, count);
        var read = sessions.Read(instrument, runs);
        var scored = sessions.Score(instrument, runs);
        var each = scored.TotalSeconds / count;
        first = first > 0 ? first : each;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {sessions.Dialect} {sessions.Version} | `{instrument.Id}` | {count:N0} | {read.TotalMilliseconds:N0} ms | {scored.TotalMilliseconds:N0} ms | {count / scored.TotalSeconds:N0} | {each / first:0.00} |"));
    }
}

string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
