using System.Text.Json;
using TrustContent.Catalog;
using TrustContent.Localization;

namespace TrustContent.Tests.Content;

/// <summary>What a client reads is at about US grade 8 or below, in English.</summary>
public class ReadabilityTests
{
    private const double HighestGrade = 8.0;
    private const double HighestGradeOfAForm = 6.0;
    private const int FewestWords = 100;

    private static readonly ITrustContentService Trust = TrustContentService.Create();

    private static readonly Dictionary<string, string> Phrases = ReadPhrases();

    // Each pattern must find phrases, so that none goes out of use unseen.
    private static readonly Dictionary<string, Func<string, bool>> ForClients = new()
    {
        ["form.*"] = key => Starts(key, "form."),
        ["notice.*client*"] = key => Starts(key, "notice.") && key.Contains("client"),
        ["notice.line-crossed.*"] = key => Starts(key, "notice.line-crossed."),
        ["contacts.*"] = key => Starts(key, "contacts."),
        ["recipient.*"] = key => Starts(key, "recipient."),
        ["none.*"] = key => Starts(key, "none."),
        ["reason.*-client"] = key => Starts(key, "reason.") && key.EndsWith("-client", StringComparison.Ordinal),
    };

    public static TheoryData<string> ClientTopics
        => [.. Trust.Catalog.Topics.Where(topic => topic.Audiences.Contains(Audience.Client)).Select(topic => topic.Id.Value)];

    public static TheoryData<string> ClientPhrases => [.. ForClients.Keys];

    [Theory]
    [MemberData(nameof(ClientTopics))]
    public void A_topic_for_clients_reads_easily(string id)
    {
        var counted = Readability.Of(WordsOf(Trust.GetTopics("en").Single(topic => topic.Id.Value == id)));

        counted.Words.Should().BeGreaterThanOrEqualTo(FewestWords, "{0} needs enough words for a grade", id);
        counted.Grade.Should().BeLessThanOrEqualTo(HighestGrade, "{0} has {1}", id, counted);
    }

    [Theory]
    [MemberData(nameof(ClientPhrases))]
    public void There_are_phrases_for_clients_of_each_kind(string pattern) => Phrases.Keys.Where(ForClients[pattern]).Should().NotBeEmpty();

    [Fact]
    public void The_phrases_for_clients_read_easily()
    {
        var counted = Readability.Of([.. Phrases.Where(phrase => ForClients.Values.Any(isMeant => isMeant(phrase.Key))).Select(phrase => phrase.Value)]);

        counted.Words.Should().BeGreaterThanOrEqualTo(FewestWords);
        counted.Grade.Should().BeLessThanOrEqualTo(HighestGrade, "the phrases for clients have {0}", counted);
    }

    [Theory]
    [InlineData("trust-check-in")]
    [InlineData("trust-pulse")]
    public void A_form_for_clients_reads_more_easily_still(string id)
    {
        var form = Trust.GetQuestionnaire(InstrumentId.Parse(id), "en");
        var counted = Readability.Of(
        [
            .. form.Introduction, form.Frame,
            .. form.Items.Select(item => item.Text),
            .. form.Items.SelectMany(item => new[] { item.LowestLabel, item.HighestLabel }.Concat(item.Options.Select(option => option.Label))).Distinct(),
            .. form.Signals.Select(signal => signal.Text),
        ]);

        counted.Words.Should().BeGreaterThanOrEqualTo(FewestWords, "{0} needs enough words for a grade", id);
        counted.Grade.Should().BeLessThanOrEqualTo(HighestGradeOfAForm, "{0} has {1}", id, counted);
    }

    // Without a host's contacts, one general paragraph stands in their place; it is counted among the phrases.
    private static string[] WordsOf(Topic topic)
        => [topic.Title, topic.Summary, .. topic.Body.Where(paragraph => paragraph != Phrases["contacts.none"]), .. topic.Actions, .. topic.Phrases,
            .. topic.Evidence.Select(finding => finding.Text)];

    private static bool Starts(string key, string with) => key.StartsWith(with, StringComparison.Ordinal);

    private static Dictionary<string, string> ReadPhrases()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Content, "phrases", "en.json")));
        var plurals = file.RootElement.GetProperty("plurals").EnumerateObject().Select(plural => (plural.Name, Text: plural.Value.GetProperty("other").GetString()!));
        return file.RootElement.GetProperty("phrases").EnumerateObject().Select(phrase => (phrase.Name, Text: phrase.Value.GetString()!)).Concat(plurals).ToDictionary(phrase => phrase.Name, phrase => phrase.Text);
    }
}
