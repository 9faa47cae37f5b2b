using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace TrustContent.Tests.Localization;

public class TopicTests
{
    [Fact]
    public void The_hosts_contacts_stand_where_they_belong()
    {
        var body = Some.Trust.GetTopic(TopicId.InCrisis, "en").Body;

        body.Should().Contain("Patient advocate: 555 0100, weekdays 9 to 17").And.NotContain("{contacts}");
    }

    [Fact]
    public void Without_contacts_there_is_a_general_text()
    {
        var trust = TrustContentService.Create(options => options.DeclareNoSafetyContacts().OnWarning = _ => { });

        trust.GetTopic(TopicId.InCrisis, "en").Body.Should().Contain(paragraph => paragraph.Contains("crisis helpline"));
    }

    [Fact]
    public void A_topic_carries_its_evidence_for_and_against_with_the_source()
    {
        var evidence = Some.Trust.GetTopic(TopicId.RepairARupture, "en").Evidence;

        var repair = evidence.Single(finding => finding.Definition.Id == "repair-and-outcome");
        (repair.Definition.Effect!.Value, repair.Definition.Effect.Low, repair.Definition.Effect.High, repair.Definition.Effect.People)
            .Should().Be((0.29m, 0.10m, 0.47m, 1314));
        repair.Definition.Source.Citation.Should().Be("Eubanks, Muran, Safran (2018). Psychotherapy 55(4):508-519");
        evidence.Should().Contain(finding => finding.Definition.Stance == EvidenceStance.Counter);
    }

    [Fact]
    public void Get_throws_and_TryGet_does_not()
    {
        var unknown = TopicId.Parse("no-such-topic");

        ((Action)(() => Some.Trust.GetTopic(unknown, "en"))).Should().Throw<TrustContentException>()
            .Which.Issues.Should().ContainSingle().Which.Code.Should().BeSameAs(IssueCode.TopicUnknown);
        Some.Trust.TryGetTopic(unknown, "en", out var topic).Should().BeFalse();
        topic.Should().BeNull();
        ((Action)(() => Some.Trust.GetInstrument(InstrumentId.Parse("haq-2"), "en"))).Should().Throw<TrustContentException>().WithMessage("TC1016*");
    }
}
