using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ClinicWeb.Data;

/// <summary>What was confirmed to a client is on the disk, power cut or not; and who finds the database busy waits instead of failing.</summary>
public sealed class SqliteDurability : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
