using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace TrustContent.Sql.Tests.Support;

internal sealed class PostgresDatabase : Database
{
    private readonly NpgsqlConnection _connection;

    public PostgresDatabase(string connection)
    {
        _connection = new NpgsqlConnection(connection + ";Pooling=false");
        _connection.Open();
    }

    public override SqlDialect Dialect => SqlDialect.Postgres;

    protected override DbConnection Connection => _connection;

    public override void Load(string table, IReadOnlyList<string> columns, IReadOnlyList<double?[]> rows)
    {
        Create(table, columns, "DOUBLE PRECISION");
        using var copy = _connection.BeginBinaryImport($"COPY {Quoted(table)} FROM STDIN (FORMAT BINARY)");
        for (var number = 0; number < rows.Count; number++)
        {
            copy.StartRow();
            copy.Write(number, NpgsqlDbType.Integer);
            foreach (var value in rows[number])
            {
                if (value is { } given)
                {
                    copy.Write(given, NpgsqlDbType.Double);
                }
                else
                {
                    copy.WriteNull();
                }
            }
        }

        copy.Complete();
    }
}
