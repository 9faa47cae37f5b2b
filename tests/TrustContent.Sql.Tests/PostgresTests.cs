using TrustContent.ClinicWeb.Tests.Support;

namespace TrustContent.Sql.Tests;

public class PostgresTests(PostgresServer server)
{
    [Fact]
    public async Task A_hundred_thousand_responses_have_the_scores_of_the_library()
    {
        using var database = new PostgresDatabase(await server.NewDatabaseAsync());

        SameAsTheLibrary.AsPublished(database).Should().BeGreaterThan(100_000);
    }

    [Fact]
    public async Task Every_choice_gives_the_scores_of_the_library()
    {
        using var database = new PostgresDatabase(await server.NewDatabaseAsync());

        SameAsTheLibrary.UnderOtherChoices(database).Should().BeGreaterThan(20_000);
    }

    [Fact]
    public async Task Compiled_and_in_parallel_as_for_large_tables_the_scores_are_the_same()
    {
        using var database = new PostgresDatabase(await server.NewDatabaseAsync());
        foreach (var setting in new[] { "jit_above_cost = 0", "jit_inline_above_cost = 0", "jit_optimize_above_cost = 0", "parallel_setup_cost = 0", "parallel_tuple_cost = 0", "min_parallel_table_scan_size = 0" })
        {
            database.Execute("SET " + setting);
        }

        SameAsTheLibrary.AsPublished(database, "care", "test-weighted", "srs");
    }
}
