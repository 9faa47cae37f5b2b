using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace TrustContent.ClinicWeb.Tests.Support;

/// <summary>A site's database, read past the site: for counting what is really there.</summary>
public sealed class ClinicData(Database kind, string connection)
{
    public Database Kind { get; } = kind;

    public string Connection { get; } = connection;

    /// <summary>Every row as text by column; empty for null.</summary>
    public async Task<List<Dictionary<string, string>>> RowsAsync(string sql)
    {
        await using var opened = await OpenAsync();
        await using var command = opened.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<Dictionary<string, string>>();
        while (await reader.ReadAsync())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, column => Text(reader.GetValue(column))));
        }

        return rows;
    }

    public async Task<int> CountAsync(string from) => int.Parse((await RowsAsync("SELECT COUNT(*) AS n FROM " + from)).Single()["n"], CultureInfo.InvariantCulture);

    public async Task<int> ExecuteAsync(string sql)
    {
        await using var opened = await OpenAsync();
        await using var command = opened.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync();
    }

    public async Task<DbConnection> OpenAsync()
    {
        DbConnection opened = Kind == Database.Sqlite ? new SqliteConnection(Connection + ";Pooling=false") : new NpgsqlConnection(Connection + ";Pooling=false");
        await opened.OpenAsync();
        return opened;
    }

    private static string Text(object value) => value switch
    {
        DBNull => "",
        Guid id => id.ToString(),
        bool yes => yes ? "1" : "0",
        string text when Guid.TryParse(text, out var id) => id.ToString(),
        DateTime moment => moment.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
