using Npgsql;
using NpgsqlTypes;
using TrustContent.Sql;

namespace SqlCost;

internal sealed class PostgresSessions : Sessions
{
    private readonly NpgsqlConnection _connection;

    private PostgresSessions(NpgsqlConnection connection)
        : base(SqlDialect.Postgres, connection) => _connection = connection;

    public static PostgresSessions Open(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        return new PostgresSessions(connection);
    }

    protected override void Load(IEnumerable<short?[]> rows, int columns)
    {
        using var copy = _connection.BeginBinaryImport($"COPY {Table} FROM STDIN (FORMAT BINARY)");
        var number = 0;
        foreach (var row in rows)
        {
            copy.StartRow();
            copy.Write(number++, NpgsqlDbType.Integer);
            foreach (var answer in row)
            {
                if (answer is { } given)
                {
                    copy.Write(given, NpgsqlDbType.Smallint);
                }
                else
                {
                    copy.WriteNull();
                }
            }
        }

        copy.Complete();
    }

    protected override void Settle() => Execute($"VACUUM ANALYZE {Table}");
}
