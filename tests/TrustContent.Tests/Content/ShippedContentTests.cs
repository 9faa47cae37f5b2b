using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TrustContent.Catalog;
using TrustContent.Localization;

namespace TrustContent.Tests.Content;

/// <summary>What ships in English, looked at as a whole.</summary>
public class ShippedContentTests
{
    private static readonly TrustContentService Trust = TrustContentService.Create(options => Some.Quiet(options));

    public static TheoryData<string> Topics => [.. Trust.Catalog.Topics.Select(topic => topic.Id.Value)];

    public static TheoryData<string> ClientTopics => [.. Trust.Catalog.Topics.Where(topic => topic.Audiences.Contains(Audience.Client)).Select(topic => topic.Id.Value)];

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_topic_has_what_its_kind_needs(string id)
    {
        var topic = Topic(id);

        topic.Body.Should().HaveCountGreaterThan(1);
        (topic.Actions.Count >= 3).Should().Be(topic.Definition.Kind != TopicKind.Concept);
        (topic.Phrases.Count >= 3 && topic.Pitfalls.Count >= 3).Should().Be(topic.Definition.Kind == TopicKind.Strategy);
        topic.Definition.Audiences.Should().Equal(topic.Definition.Kind switch
        {
            TopicKind.Strategy => [Audience.Therapist],
            TopicKind.Guidance => [Audience.Client],
            _ => new[] { Audience.Client, Audience.Therapist },
        });
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void Related_topics_are_for_the_same_readers(string id)
    {
        var topic = Trust.Catalog.GetTopic(TopicId.Parse(id));

        topic.Related.Should().NotContain(topic.Id).And.OnlyHaveUniqueItems();
        // A client must not be led to pages written for therapists; a page for both leads to what a client may read.
        var reader = topic.Audiences.Contains(Audience.Client) ? Audience.Client : Audience.Therapist;
        topic.Related.Select(Trust.Catalog.GetTopic).Should().OnlyContain(related => related.Audiences.Contains(reader));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void The_numbers_of_a_finding_stand_in_its_sentence(string id)
    {
        var evidence = Topic(id).Evidence;
        foreach (var finding in evidence.Where(finding => finding.Definition.Effect is not null))
        {
            // A second finding of the same study need not repeat its sample.
            var text = string.Join(" ", evidence.Where(other => other.Definition.Source == finding.Definition.Source).Select(other => other.Text));
            var effect = finding.Definition.Effect!;
            if (Shown(effect.Value, effect.Metric) is { } value)
            {
                finding.Text.Should().Contain(value, finding.Definition.Id);
            }

            foreach (var number in new[] { Shown(effect.Low, effect.Metric), Shown(effect.High, effect.Metric), Shown(effect.People), Shown(effect.Studies) }.OfType<string>())
            {
                text.Should().Contain(number, finding.Definition.Id);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void The_text_is_clean(string id)
    {
        foreach (var text in Texts(Topic(id)))
        {
            text.IsNormalized(NormalizationForm.FormC).Should().BeTrue(text);
            Regex.Match(text, "[\u2013\u2014\u2018\u2019\u201C\u201D\u00A0\u200B*_#\"]|READ:").Value.Should().BeEmpty(text);
            text.Should().MatchRegex(@"^[A-Z'0-9].*", "a text begins like a sentence");
        }
    }

    [Theory]
    [MemberData(nameof(ClientTopics))]
    public void A_client_is_not_blamed_or_told_what_to_do(string id)
    {
        foreach (var text in Texts(Topic(id)))
        {
            Regex.Match(text, @"(?i)\byou (should|must|need to|have to (tell|trust|forgive|open))\b|\btrust issues\b|\bresistan(t|ce)\b|\bdo(n't| not) be afraid\b|\bbest course\b|\bwill (heal|get better|work)\b").Value
                .Should().BeEmpty(text);
        }
    }

    [Theory]
    [InlineData("welcome")]
    [InlineData("never-judge")]
    [InlineData("avoid-rejection")]
    public void These_rest_on_indirect_evidence_and_say_so(string id)
        => Trust.Catalog.GetTopic(TopicId.Parse(id)).Evidence.Where(finding => finding.Stance == EvidenceStance.Supports)
            .Should().NotBeEmpty().And.OnlyContain(finding => finding.Directness == Directness.Indirect);

    [Fact]
    public void The_alcohol_study_is_told_with_its_limits()
    {
        var topic = Topic("value-of-trust");
        var study = topic.Evidence.Single(finding => finding.Definition.Source.Id.Value == "connors-2016");

        study.Definition.Effect!.People.Should().Be(63);
        study.Text.Should().Contain("63").And.ContainEquivalentOf("alliance").And.ContainEquivalentOf("not trust");
        topic.Evidence.Should().Contain(finding => finding.Definition.Stance == EvidenceStance.Counter && finding.Definition.Source.Id.Value == "dundon-2008");
    }

    [Fact]
    public void Every_source_is_cited_somewhere()
    {
        var cited = Trust.Catalog.Topics.SelectMany(topic => topic.Evidence).Select(finding => finding.Source.Id)
            .Concat(Trust.Catalog.Instruments.SelectMany(instrument => instrument.Sources).Select(source => source.Id))
            .Concat(Trust.Catalog.Instruments.SelectMany(instrument => instrument.Claims).Select(claim => claim.Source?.Id).OfType<SourceId>())
            .Concat(Trust.Catalog.Instruments.Select(instrument => instrument.CutoffSource?.Id).OfType<SourceId>());

        Trust.Catalog.Sources.Select(source => source.Id).Except(cited).Select(id => id.Value).Should().BeEmpty();
    }

    [Fact]
    public void No_fact_is_shipped_from_memory()
        => Trust.Catalog.Topics.SelectMany(topic => topic.Evidence).Should().OnlyContain(finding => finding.Verification != Verification.Ours, "a finding has a source");

    private static string? Shown(decimal? value, EffectMetric metric) => value is not { } number ? null
        : metric == EffectMetric.Share ? (number * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%"
        : number.ToString("0.00#", CultureInfo.InvariantCulture).Replace("0.", ".");

    private static string? Shown(int? count) => count?.ToString("#,0", CultureInfo.InvariantCulture);

    private static Topic Topic(string id) => Trust.GetTopic(TopicId.Parse(id), "en");

    private static IEnumerable<string> Texts(Topic topic)
        => [topic.Title, topic.Summary, .. topic.Body, .. topic.Actions, .. topic.Phrases, .. topic.Pitfalls, .. topic.Evidence.Select(finding => finding.Text)];
}
