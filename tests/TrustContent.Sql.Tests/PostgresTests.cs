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
}
