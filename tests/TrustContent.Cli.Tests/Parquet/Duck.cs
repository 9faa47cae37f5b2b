using DuckDB.NET.Data;

namespace TrustContent.Cli.Tests.Parquet;

/// <summary>DuckDB: an engine that nobody here wrote, which writes Parquet for the tool and reads what the tool wrote.</summary>
internal sealed class Duck : IDisposable
{
    private readonly DuckDBConnection _connection = new("Data Source=:memory:");

    public Duck() => _connection.Open();

    public void Dispose() => _connection.Dispose();

    public void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Writes what a query gives.</summary>
    public void Write(string query, string file, string options = "") => Run($"COPY ({query}) TO '{file}' (FORMAT parquet{options})");

    /// <summary>The rows of a query, null where there is none.</summary>
    public List<object?[]> Rows(string query)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))]);
        }

        return rows;
    }

    /// <summary>The columns of a file with their types, as DuckDB names them.</summary>
    public string[] Types(string file) => [.. Rows($"DESCRIBE SELECT * FROM '{file}'").Select(column => $"{column[0]} {column[1]}")];
}
