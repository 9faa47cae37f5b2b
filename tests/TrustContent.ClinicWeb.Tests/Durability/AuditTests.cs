using System.Data.Common;

namespace TrustContent.ClinicWeb.Tests.Durability;

/// <summary>The list of who did what is only ever added to, whoever is connected to the database.</summary>
[Collection(nameof(Clinics))]
public sealed class AuditTests(Clinics clinics)
{
    [Theory]
    [InlineData(Database.Sqlite, "UPDATE \"Audit\" SET \"Actor\" = 'nobody'")]
    [InlineData(Database.Sqlite, "DELETE FROM \"Audit\"")]
    [InlineData(Database.Sqlite, "INSERT OR REPLACE INTO \"Audit\" (\"Id\", \"At\", \"Actor\", \"Action\", \"Subject\", \"IsConfidential\") VALUES (1, '2026-01-01', 'nobody', 'signed-in', '', 0)")]
    [InlineData(Database.Postgres, "UPDATE \"Audit\" SET \"Actor\" = 'nobody'")]
    [InlineData(Database.Postgres, "DELETE FROM \"Audit\"")]
    [InlineData(Database.Postgres, "TRUNCATE \"Audit\"")]
    [InlineData(Database.Postgres, "INSERT INTO \"Audit\" (\"Id\", \"At\", \"Actor\", \"Action\", \"Subject\", \"IsConfidential\") VALUES (1, now(), 'nobody', 'signed-in', '', false) ON CONFLICT (\"Id\") DO UPDATE SET \"Actor\" = 'nobody'")]
    public async Task An_entry_cannot_be_changed_or_removed(Database kind, string sql)
    {
        var clinic = await clinics.OnAsync(kind);
        var before = await clinic.Site.Data.RowsAsync("SELECT * FROM \"Audit\" ORDER BY \"Id\"");
        before.Should().NotBeEmpty();

        await FluentActions.Awaiting(() => clinic.Site.Data.ExecuteAsync(sql)).Should().ThrowAsync<DbException>();

        (await clinic.Site.Data.RowsAsync("SELECT * FROM \"Audit\" ORDER BY \"Id\"")).Should().BeEquivalentTo(before, each => each.WithStrictOrdering());
    }
}
