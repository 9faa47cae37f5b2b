namespace TrustContent.Sql.Tests;

public class DuckDbTests
{
    [Fact]
    public void A_hundred_thousand_responses_have_the_scores_of_the_library()
    {
        using var database = new DuckDbDatabase();

        SameAsTheLibrary.AsPublished(database).Should().BeGreaterThan(100_000);
    }

    [Fact]
    public void Every_choice_gives_the_scores_of_the_library()
    {
        using var database = new DuckDbDatabase();

        SameAsTheLibrary.UnderOtherChoices(database).Should().BeGreaterThan(20_000);
    }
}
