using DuckDB.NET.Data;
using TrustContent.Sql;

namespace SqlCost;

internal sealed class DuckDbSessions : Sessions
{
    private readonly DuckDBConnection _connection;

    private DuckDbSessions(DuckDBConnection connection)
        : base(SqlDialect.DuckDb, connection) => _connection = connection;

    public static DuckDbSessions Open(string file)
    {
        var connection = new DuckDBConnection("Data Source=" + file);
        connection.Open();
        return new DuckDbSessions(connection);
    }

    protected override void Load(IEnumerable<short?[]> rows, int columns)
    {
        using var appender = _connection.CreateAppender(Table);
        var number = 0;
        foreach (var answers in rows)
        {
            var row = appender.CreateRow().AppendValue((int?)number++);
            foreach (var answer in answers)
            {
                row.AppendValue(answer);
            }

            row.EndRow();
        }
    }

    protected override void Settle() => Execute("CHECKPOINT");
}
