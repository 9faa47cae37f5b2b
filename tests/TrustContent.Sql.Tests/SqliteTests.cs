namespace TrustContent.Sql.Tests;

public class SqliteTests
{
    [Fact]
    public void A_hundred_thousand_responses_have_the_scores_of_the_library()
    {
        using var database = new SqliteDatabase();

        SameAsTheLibrary.AsPublished(database).Should().BeGreaterThan(100_000);
    }

    [Fact]
    public void Every_choice_gives_the_scores_of_the_library()
    {
        using var database = new SqliteDatabase();

        SameAsTheLibrary.UnderOtherChoices(database).Should().BeGreaterThan(20_000);
    }
}
