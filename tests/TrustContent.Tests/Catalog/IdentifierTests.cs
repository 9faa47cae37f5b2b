using TrustContent.Catalog;

namespace TrustContent.Tests.Catalog;

public class IdentifierTests
{
    [Theory]
    [InlineData("welcome", true)]
    [InlineData("wai-sr", true)]
    [InlineData("haq-2", true)]
    [InlineData("Welcome", false)]
    [InlineData("a--b", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a b", false)]
    [InlineData("é", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void An_id_is_in_kebab_case(string? text, bool expected)
    {
        TopicId.TryParse(text, out var id).Should().Be(expected);
        (id?.Value).Should().Be(expected ? text : null);
    }

    [Fact]
    public void Parse_throws_for_what_is_no_id() => ((Action)(() => ScaleId.Parse("No Id"))).Should().Throw<FormatException>();

    [Fact]
    public void The_known_topics_are_those_that_ship()
        => Known<TopicId>().Should().BeEquivalentTo(TrustContentService.Create(options => Some.Quiet(options)).Catalog.Topics.Select(topic => topic.Id.Value));

    [Fact]
    public void The_known_instruments_are_those_that_ship()
        => Known<InstrumentId>().Should().BeEquivalentTo(TrustContentService.Create(options => Some.Quiet(options)).Catalog.Instruments.Select(instrument => instrument.Id.Value));

    private static IEnumerable<string> Known<T>() => typeof(T).GetProperties().Where(property => property.PropertyType == typeof(T)).Select(property => property.GetValue(null)!.ToString()!);
}
