using TrustContent.Catalog;
using TrustContent.Localization;

namespace TrustContent.Tests.Localization;

public class TopicSearchTests
{
    [Theory]
    [InlineData("suicide", "in-crisis")]
    [InlineData("I want to kill myself", "in-crisis")]
    [InlineData("my therapist touched me", "when-a-therapist-harms")]
    [InlineData("confidentiality", "your-rights")]
    [InlineData("change my therapist", "when-to-leave")]
    public void What_a_client_types_finds_what_they_need_first(string query, string topic)
        => Search(query, TopicFilter.All.For(Audience.Client))[0].Should().Be(topic);

    [Theory]
    [InlineData("repairing ruptures", "repair-a-rupture")]
    [InlineData("countertransference", "manage-own-emotions")]
    [InlineData("open questions", "ask-different-questions")]
    [InlineData("feedback", "ask-for-feedback")]
    public void What_a_therapist_types_finds_what_they_need_first(string query, string topic)
        => Search(query, TopicFilter.All.OfKind(TopicKind.Strategy))[0].Should().Be(topic);

    [Fact]
    public void The_best_has_relevance_1_and_the_rest_follow_in_order()
    {
        var found = Some.Trust.SearchTopics("hope", "en", TopicFilter.All);

        found[0].Relevance.Should().Be(1);
        found.Select(match => match.Relevance).Should().BeInDescendingOrder().And.OnlyContain(relevance => relevance > 0 && relevance <= 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ,.;!  ")]
    [InlineData("zzzqqq")]
    public void Nothing_is_found_where_nothing_fits(string query) => Search(query, TopicFilter.All).Should().BeEmpty();

    [Fact]
    public void The_passage_holds_what_was_looked_for_and_is_shown_text()
    {
        var match = Some.Trust.SearchTopics("supervisor", "en", TopicFilter.All.For(Audience.Therapist))[0];

        match.Passage.Should().ContainEquivalentOf("supervis");
    }

    [Fact]
    public void A_filter_keeps_what_is_not_for_the_reader_out()
    {
        Some.Trust.SearchTopics("trust", "en", TopicFilter.All.For(Audience.Client)).Should().OnlyContain(match => match.Topic.Definition.Audiences.Contains(Audience.Client));
        Some.Trust.GetTopics("en", TopicFilter.All.In(TopicSituation.Crisis)).Select(topic => topic.Id.Value).Should().Contain("in-crisis");
        Some.Trust.GetTopics("en", TopicFilter.All.For(Audience.Therapist).OfKind(TopicKind.Strategy).WithFacet(TrustFacet.Safe).In(TopicSituation.Rupture)).Should().NotBeEmpty()
            .And.OnlyContain(topic => topic.Definition.Kind == TopicKind.Strategy && topic.Definition.Facets.Contains(TrustFacet.Safe) && topic.Definition.Situations.Contains(TopicSituation.Rupture));
    }

    [Fact]
    public void Every_situation_has_a_topic_and_the_order_is_the_catalogs()
    {
        foreach (var situation in Enum.GetValues(typeof(TopicSituation)).Cast<TopicSituation>())
        {
            Some.Trust.GetTopics("en", TopicFilter.All.In(situation)).Should().NotBeEmpty(situation.ToString());
        }

        Some.Trust.GetTopics("en", TopicFilter.All).Select(topic => topic.Id).Should().Equal(Some.Trust.Catalog.Topics.Select(topic => topic.Id));
    }

    [Theory]
    [InlineData("ES", "confianza rota", "rota")]
    [InlineData("marks", "corazon", "corazón")]
    [InlineData("ending", "vertraut", "vertrauen")]
    [InlineData("sharp s", "strasse", "Straße")]
    [InlineData("Arabic article and marks", "ثقة", "الثِّقَة")]
    [InlineData("Arabic alef", "امان", "أمان")]
    [InlineData("Chinese", "信任", "怎样建立信任呢")]
    public void Finds_in_every_script(string why, string query, string text)
    {
        using var folder = new TempFolder()
            .With("topics/own/topic.json", """{ "id": "own", "kind": "concept", "audiences": ["client"], "facets": [], "related": [], "evidence": [] }""")
            .With("topics/own/en.json", """{ "language": "en", "provenance": { "origin": "original", "date": "2026-11-23", "review": "not-reviewed" }, "title": "TITLE", "summary": "Other words.", "body": ["Yet other words."] }""".Replace("TITLE", text));
        var trust = TrustContentService.Create(options => Some.Quiet(options).AddFolder(folder.Path));

        trust.SearchTopics(query, "en", TopicFilter.All).Select(match => match.Topic.Id.Value).Should().Contain("own", why);
    }

    private static string[] Search(string query, TopicFilter filter) => [.. Some.Trust.SearchTopics(query, "en", filter).Select(match => match.Topic.Id.Value)];
}
