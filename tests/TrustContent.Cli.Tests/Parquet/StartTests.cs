namespace TrustContent.Cli.Tests.Parquet;

/// <summary>A call that is not about Parquet does not wait for its library.</summary>
public class StartTests
{
    [Fact]
    public void A_CSV_file_is_scored_where_the_library_for_Parquet_is_missing()
    {
        using var folder = new TempFolder().With("in.csv", "id,1,2,3,4\na,1,2,3,4\n");
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Append(Path.Combine(AppContext.BaseDirectory, "TrustContent.Cli.runtimeconfig.json")).Where(file => Path.GetFileName(file) != "Parquet.dll"))
        {
            File.CreateSymbolicLink(Path.Combine(folder.Path, Path.GetFileName(file)), file);
        }

        // A real file: the program looks for the others where it truly stands.
        File.Delete(Path.Combine(folder.Path, "TrustContent.Cli.dll"));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "TrustContent.Cli.dll"), Path.Combine(folder.Path, "TrustContent.Cli.dll"));

        Command.Try(folder.Path, [], ["dotnet", "exec", "TrustContent.Cli.dll", "score", "trust-pulse", "in.csv"]).Should().Be((0, "id,1,2,3,4,total,total_answered,problems\na,1,2,3,4,2.5,4,\n", ""));
        using var duck = new Duck();
        duck.Write("SELECT 1 AS q1, 2 AS q2, 3 AS q3, 4 AS q4", Path.Combine(folder.Path, "in.parquet"));
        Command.Try(folder.Path, [], ["dotnet", "exec", "TrustContent.Cli.dll", "score", "trust-pulse", "in.parquet", "-o", "out.parquet"]).Errors.Should().Contain("Parquet, Version", "here the library is needed, and is truly missing");
    }
}
