using TrustContent.Catalog;
using TrustContent.Responses;

namespace TrustContent.Tests.Localization;

/// <summary>What a host says of itself reaches each reader in their language.</summary>
public class HostWordsTests
{
    private static readonly TrustContentService Trust = TrustContentService.Create(options =>
    {
        Some.Quiet(options).AddSafetyContact("Línea de ayuda", "555 0101", "es")
            .DescribeIn("es", answersAreSeenBy: "nadie más que usted", safetyRecipient: "la persona responsable de protección");
    });

    [Fact]
    public void A_reader_of_the_language_reads_it_there_and_another_in_the_words_for_all()
    {
        var spanish = Trust.GetQuestionnaire(InstrumentId.TrustCheckIn, "es-CO").Introduction;
        var english = Trust.GetQuestionnaire(InstrumentId.TrustCheckIn, "en").Introduction;

        spanish.Should().Contain(text => text.Contains("nadie más que usted")).And.Contain(text => text.Contains("la persona responsable de protección"));
        english.Should().Contain(text => text.Contains("your therapist, before your next session")).And.NotContain(text => text.Contains("usted"));
    }

    [Fact]
    public void A_contact_for_one_language_is_shown_to_its_readers_only()
    {
        var score = Some.CheckInScore(4, ("crossed-line", Answer.Yes));

        var spanish = Trust.Recommend(score, Audience.Client, "es").Notices.Single();
        var english = Trust.Recommend(score, Audience.Client, "en").Notices.Single();

        spanish.Contacts.Select(contact => contact.Name).Should().Equal("Patient advocate", "Línea de ayuda");
        spanish.Paragraphs.Should().Contain(text => text.Contains("555 0101")).And.Contain(text => text.Contains("la persona responsable de protección"));
        english.Contacts.Select(contact => contact.Name).Should().Equal("Patient advocate");
        english.Paragraphs.Should().NotContain(text => text.Contains("555 0101"));
        spanish.Recipient.Should().Be(english.Recipient, "the host routes by it");
    }

    [Fact]
    public void Who_has_contacts_for_others_only_gets_the_general_text()
    {
        var trust = TrustContentService.Create(options => { options.AddSafetyContact("Línea de ayuda", "555 0101", "es").DeclareNoSafetyRecipient().AnswersAreSeenBy = "nobody"; });

        var notice = trust.Recommend(Some.CheckInScore(4, ("crossed-line", Answer.Yes)), Audience.Client, "en").Notices.Single();

        notice.Contacts.Should().BeEmpty();
        notice.Paragraphs.Should().Contain(text => text.Contains("a crisis helpline in your country"));
    }
}
