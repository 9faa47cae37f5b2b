using ClinicWeb.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TrustContent.ClinicWeb.Tests.Durability;

/// <summary>The settings that hold for one connection hold for every connection, also for those that come out of the pool.</summary>
public sealed class SqliteDurabilityTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("clinic-sqlite-").FullName;

    [Fact]
    public async Task Every_connection_writes_through_to_the_disk_and_waits_for_others()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var round in Enumerable.Range(0, 3))
        {
            var contexts = Enumerable.Range(0, 4).Select(_ => Context()).ToArray();
            foreach (var context in contexts)
            {
                await context.Database.OpenConnectionAsync();
                seen.Add(((SqliteConnection)context.Database.GetDbConnection()).Handle!);
                (await AskAsync(context, "journal_mode")).Should().Be("wal");
                (await AskAsync(context, "synchronous")).Should().Be("2", "that is FULL");
                (await AskAsync(context, "busy_timeout")).Should().Be("10000");
                (await AskAsync(context, "foreign_keys")).Should().Be("1");

                // Whatever somebody did to a connection before it went back to the pool.
                await context.Database.ExecuteSqlRawAsync("PRAGMA synchronous = OFF; PRAGMA busy_timeout = 1; PRAGMA foreign_keys = OFF;");
            }

            foreach (var context in contexts)
            {
                await context.DisposeAsync();
            }
        }

        seen.Should().HaveCount(4, "later rounds get the connections of the first out of the pool");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private DbContext Context() => new(new DbContextOptionsBuilder().UseSqlite("Data Source=" + Path.Combine(_folder, "clinic.db")).AddInterceptors(new SqliteDurability()).Options);

    private static async Task<string> AskAsync(DbContext context, string setting)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + setting;
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture)!;
    }
}
