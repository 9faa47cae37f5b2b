using Microsoft.EntityFrameworkCore;

namespace ClinicWeb.Data;

/// <summary>
/// Lets one process at a time make the tables. The lock of the migrations outlives a process that was killed, and every later start
/// would wait for it for ever; a lock on a file ends with its process.
/// </summary>
public static class SqliteStart
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task MigrateAsync(ClinicDbContext data)
    {
        await using var turn = await TakeAsync(data.Database.GetDbConnection().DataSource + ".start");

        // Whoever left this one is gone: who is there holds the file.
        await data.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
        await data.Database.MigrateAsync();
    }

    private static async Task<FileStream> TakeAsync(string file)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException) && File.Exists(file))
            {
                await Task.Delay(Pause);
            }
        }
    }
}
