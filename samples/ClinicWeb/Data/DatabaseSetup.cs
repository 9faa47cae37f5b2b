using ClinicWeb.Settings;
using Microsoft.EntityFrameworkCore;

namespace ClinicWeb.Data;

public static class DatabaseSetup
{
    // Long enough for a server that starts anew or a connection that broke, short enough for somebody who waits for the page.
    private const int Retries = 3;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    /// <summary>One setting, <c>Clinic:Database</c>, chooses between SQLite and PostgreSQL.</summary>
    public static IServiceCollection AddClinicDatabase(this IServiceCollection services, ClinicSettings settings, string connection)
    {
        if (settings.Database == DatabaseKind.Postgres)
        {
            services.AddDbContext<PostgresClinicDbContext>(options => options.UseNpgsql(connection, postgres => postgres.EnableRetryOnFailure(Retries, LongestPause, null)));
            services.AddScoped<ClinicDbContext>(provider => provider.GetRequiredService<PostgresClinicDbContext>());
        }
        else
        {
            services.AddDbContext<SqliteClinicDbContext>(options => options.UseSqlite(connection).AddInterceptors(new SqliteDurability()));
            services.AddScoped<ClinicDbContext>(provider => provider.GetRequiredService<SqliteClinicDbContext>());
        }

        return services;
    }

    public static async Task MigrateClinicAsync(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var data = scope.ServiceProvider.GetRequiredService<ClinicDbContext>();
        await (data is SqliteClinicDbContext ? SqliteStart.MigrateAsync(data) : data.Database.MigrateAsync());
    }
}
