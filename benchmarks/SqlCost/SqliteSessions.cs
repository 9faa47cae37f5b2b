using System.Globalization;
using Microsoft.Data.Sqlite;
using TrustContent.Sql;

namespace SqlCost;

internal sealed class SqliteSessions : Sessions
{
    private SqliteSessions(SqliteConnection connection)
        : base(SqlDialect.Sqlite, connection)
    {
    }

    public static SqliteSessions Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        connection.Open();
        var sessions = new SqliteSessions(connection);
        sessions.Execute("PRAGMA journal_mode = OFF");
        sessions.Execute("PRAGMA synchronous = OFF");
        return sessions;
    }

    protected override void Load(IEnumerable<short?[]> rows, int columns)
    {
        using var transaction = Connection.BeginTransaction();
        using var command = Connection.CreateCommand();
        command.Transaction = transaction;
        var names = Enumerable.Range(0, columns + 1).Select(at => "$p" + at.ToString(CultureInfo.InvariantCulture)).ToArray();
        command.CommandText = $"INSERT INTO {Table} VALUES ({string.Join(", ", names)})";
        var parameters = names.Select(name => new SqliteParameter(name, SqliteType.Integer)).ToArray();
        command.Parameters.AddRange(parameters);
        command.Prepare();
        var number = 0;
        foreach (var row in rows)
        {
            parameters[0].Value = number++;
            for (var at = 0; at < columns; at++)
            {
                parameters[at + 1].Value = row[at] is { } answer ? answer : DBNull.Value;
            }

            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
