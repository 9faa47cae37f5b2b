using TrustContent.ClinicWeb.Tests.Support;

namespace TrustContent.Sql.Tests.Support;

/// <summary>A new database of each kind that can be run here.</summary>
public static class Databases
{
    public static TheoryData<SqlDialect> Runnable => [SqlDialect.Sqlite, SqlDialect.DuckDb, SqlDialect.Postgres];

    public static TheoryData<SqlDialect> All => [.. Enum.GetValues<SqlDialect>()];

    internal static async Task<Database> NewAsync(SqlDialect dialect, PostgresServer server) => dialect switch
    {
        SqlDialect.Sqlite => new SqliteDatabase(),
        SqlDialect.DuckDb => new DuckDbDatabase(),
        _ => new PostgresDatabase(await server.NewDatabaseAsync()),
    };
}
