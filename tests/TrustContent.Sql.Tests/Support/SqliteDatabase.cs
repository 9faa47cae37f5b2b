using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace TrustContent.Sql.Tests.Support;

internal sealed class SqliteDatabase : Database
{
    public SqliteDatabase() => Connection.Open();

    public override SqlDialect Dialect => SqlDialect.Sqlite;

    protected override DbConnection Connection { get; } = new SqliteConnection("Data Source=:memory:");

    public override void Load(string table, IReadOnlyList<string> columns, IReadOnlyList<double?[]> rows)
    {
        Create(table, columns, "");
        using var transaction = Connection.BeginTransaction();
        using var command = Connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO {Quoted(table)} VALUES ({string.Join(", ", Enumerable.Range(0, columns.Count + 1).Select(at => "$p" + at))})";
        for (var at = 0; at <= columns.Count; at++)
        {
            command.Parameters.Add(new SqliteParameter("$p" + at, null));
        }

        command.Prepare();
        for (var number = 0; number < rows.Count; number++)
        {
            command.Parameters[0].Value = number;
            for (var at = 0; at < columns.Count; at++)
            {
                // SQLite stores NULL in place of NaN, so that a word stands for it here, which is no number either.
                command.Parameters[at + 1].Value = rows[number][at] is not { } value ? DBNull.Value : double.IsNaN(value) ? "nan" : value;
            }

            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
