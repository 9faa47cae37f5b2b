using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using TrustContent.Catalog;
using TrustContent.Sql;

namespace SqlCost;

/// <summary>A table of made-up sessions in one database, and how long its scoring takes.</summary>
internal abstract class Sessions(SqlDialect dialect, DbConnection connection) : IDisposable
{
    protected const string Table = "sessions";
    private const int Seed = 20261130;
    private const double MissingShare = 0.05;
    private const double InvalidShare = 0.001;

    public SqlDialect Dialect { get; } = dialect;

    public string Version => Connection.ServerVersion;

    protected DbConnection Connection { get; } = connection;

    public void Fill(InstrumentDefinition instrument, int rows)
    {
        var columns = instrument.Items.Select(item => $"q{item.Id} SMALLINT");
        Execute($"DROP TABLE IF EXISTS {Table}");
        Execute($"CREATE TABLE {Table} (session INTEGER, {string.Join(", ", columns)})");
        Load(Rows(instrument, rows), instrument.Items.Count);
        Settle();
    }

    /// <summary>The query's own time without that of sending rows: all its columns are summed up in the database.</summary>
    public TimeSpan Score(InstrumentDefinition instrument, int runs)
    {
        var outputs = instrument.Scales.SelectMany(scale => new[] { scale.Id.Value, scale.Id + "_answered" }).Select(name => $"SUM(\"{name}\")");
        var query = $"SELECT {string.Join(", ", outputs)} FROM ({SqlScoring.Select(instrument, Dialect, SqlName.Of(Table))}) AS scored";
        return Enumerable.Range(0, runs).Min(_ => Time(query));
    }

    /// <summary>The least that any query over the same answers costs: each column summed up.</summary>
    public TimeSpan Read(InstrumentDefinition instrument, int runs)
    {
        var query = $"SELECT {string.Join(", ", instrument.Items.Select(item => $"SUM(q{item.Id})"))} FROM {Table}";
        return Enumerable.Range(0, runs).Min(_ => Time(query));
    }

    public void Dispose() => Connection.Dispose();

    protected abstract void Load(IEnumerable<short?[]> rows, int columns);

    /// <summary>Whatever a database does behind the scenes after a load is over.</summary>
    protected virtual void Settle()
    {
    }

    protected void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }

    private TimeSpan Time(string query)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = query;
        command.CommandTimeout = 0;
        var clock = Stopwatch.StartNew();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                if (Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) is null)
                {
                    throw new InvalidOperationException("A database gave no text for a number.");
                }
            }
        }

        return clock.Elapsed;
    }

    private static IEnumerable<short?[]> Rows(InstrumentDefinition instrument, int rows)
    {
        var random = new Random(Seed);
        var row = new short?[instrument.Items.Count];
        for (var number = 0; number < rows; number++)
        {
            for (var at = 0; at < row.Length; at++)
            {
                var format = instrument.Items[at].Response;
                row[at] = random.NextDouble() < MissingShare ? null : (short)random.Next((int)format.Minimum, (int)format.Maximum + 1);
            }

            if (random.NextDouble() < InvalidShare)
            {
                row[random.Next(row.Length)] = 99;
            }

            yield return row;
        }
    }
}
