using System.Data.Common;
using DuckDB.NET.Data;

namespace TrustContent.Sql.Tests.Support;

internal sealed class DuckDbDatabase : Database
{
    private readonly DuckDBConnection _connection = new("Data Source=:memory:");

    public DuckDbDatabase() => _connection.Open();

    public override SqlDialect Dialect => SqlDialect.DuckDb;

    protected override DbConnection Connection => _connection;

    public override void Load(string table, IReadOnlyList<string> columns, IReadOnlyList<double?[]> rows)
    {
        Create(table, columns, "DOUBLE");
        using var appender = _connection.CreateAppender(table);
        for (var number = 0; number < rows.Count; number++)
        {
            var row = appender.CreateRow().AppendValue((int?)number);
            foreach (var value in rows[number])
            {
                row.AppendValue(value);
            }

            row.EndRow();
        }
    }
}
