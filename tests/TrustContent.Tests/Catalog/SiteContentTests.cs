using System.Text;
using TrustContent.Catalog;

namespace TrustContent.Tests.Catalog;

/// <summary>What a site adds or replaces.</summary>
public class SiteContentTests
{
    [Fact]
    public void A_folder_replaces_a_topics_words_and_nothing_else()
    {
        using var folder = new TempFolder()
            .WithCopy(Path.Combine(Repository.Content, "topics", "welcome", "en.json"), "topics/welcome/en.json", ("\"title\": \"", "\"title\": \"At our clinic: "));
        var trust = TrustContentService.Create(options => Some.Quiet(options).AddFolder(folder.Path));

        trust.GetTopic(TopicId.Welcome, "en").Title.Should().StartWith("At our clinic: ");
        trust.GetTopic(TopicId.Welcome, "en").Definition.Evidence.Should().HaveCount(Some.Trust.GetTopic(TopicId.Welcome, "en").Evidence.Count);
        trust.GetTopic(TopicId.GiveTime, "en").Title.Should().Be(Some.Trust.GetTopic(TopicId.GiveTime, "en").Title);
    }

    [Fact]
    public void A_stream_replaces_a_phrase()
    {
        const string phrases = """{ "language": "en", "provenance": { "origin": "original", "date": "2026-11-23", "review": "not-reviewed" }, "phrases": { "answer.skip": "Leave out" } }""";
        var trust = TrustContentService.Create(options => Some.Quiet(options).AddStream("phrases/en.json", new MemoryStream(Encoding.UTF8.GetBytes(phrases))));

        trust.GetQuestionnaire(InstrumentId.TrustPulse, "en").SkipLabel.Should().Be("Leave out");
        trust.GetQuestionnaire(InstrumentId.TrustPulse, "en").Introduction.Should().NotBeEmpty("the other phrases stay");
    }

    [Fact]
    public void A_sites_own_instrument_is_scored_and_described()
    {
        var id = InstrumentId.Parse("test-reversed");

        Some.Trust.GetInstrument(id, "en").ScaleNames[ScaleId.Parse("codes")].Should().Be("Codes");
        Some.Trust.Score(Some.Trust.Respond(id, Some.Answers([("1", 1), ("2", 7), ("3", 1)])))[ScaleId.Parse("codes")].Value.Should().Be(3);
    }

    [Fact]
    public void A_sites_own_language_answers_where_it_has_words_and_falls_back_visibly_elsewhere()
    {
        using var folder = new TempFolder()
            .With("languages.json", """{ "languages": [{ "tag": "fy", "name": "Frysk", "englishName": "West Frisian", "direction": "left-to-right", "script": "Latn" }] }""")
            .WithCopy(Path.Combine(Repository.Content, "topics", "in-crisis", "en.json"), "topics/in-crisis/fy.json", ("\"language\": \"en\"", "\"language\": \"fy\""));
        var trust = TrustContentService.Create(options => Some.Quiet(options).AddFolder(folder.Path));

        trust.GetTopic(TopicId.InCrisis, "fy-NL").Language.Answered.Name.Should().Be("Frysk");
        trust.GetTopic(TopicId.InCrisis, "fy-NL").Language.IsFallback.Should().BeFalse();
        trust.GetTopic(TopicId.Welcome, "fy").Language.IsFallback.Should().BeTrue();
        trust.TryGetQuestionnaire(InstrumentId.TrustCheckIn, "fy", out _).Should().BeFalse("a questionnaire never falls back");
    }
}
