using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ClinicWeb.Data;

/// <summary>For <c>dotnet ef migrations add</c>, which needs no database.</summary>
public sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresClinicDbContext>
{
    public PostgresClinicDbContext CreateDbContext(string[] args)
        => new(new DbContextOptionsBuilder<PostgresClinicDbContext>().UseNpgsql("Host=localhost").Options);
}
