using TrustContent.Catalog;
using TrustContent.Responses;

namespace TrustContent.Tests.Questionnaires;

public class QuestionnaireTests
{
    [Fact]
    public void The_check_in_is_as_decided()
    {
        var form = Some.Trust.GetQuestionnaire(InstrumentId.TrustCheckIn, "en");

        form.Items.Should().HaveCount(13);
        form.Items.Should().OnlyContain(item => item.Options.Select(option => option.Code).SequenceEqual(new[] { 1.0, 2, 3, 4, 5 }));
        form.Items[0].Options.Select(option => option.Label).Should().Equal("Not at all true", "A little true", "Partly true", "Mostly true", "Completely true");
        form.Items[12].Definition.Role.Should().Be(ItemRole.Anchor);
        form.Signals.Select(signal => signal.Id.Value).Should().Equal("judged", "hurt", "crossed-line");
        form.Instrument.Scales.SelectMany(scale => scale.Reversed).Should().BeEmpty("none of our own is reverse-keyed");
        form.Frame.Should().Contain("most recent session");
    }

    [Fact]
    public void The_therapists_form_has_the_same_twelve_sentences_and_no_signals()
    {
        var client = Some.Trust.GetQuestionnaire(InstrumentId.TrustCheckIn, "en");
        var therapist = Some.Trust.GetQuestionnaire(InstrumentId.TrustCheckInTherapist, "en");

        therapist.Items.Select(item => item.Text).Should().Equal(client.Items.Take(12).Select(item => item.Text));
        therapist.Signals.Should().BeEmpty();
        therapist.Introduction.Should().OnlyContain(text => !text.Contains("safeguarding"), "a client is not asked here");
    }

    [Fact]
    public void The_pulse_labels_its_ends_and_numbers_the_rest()
    {
        var item = Some.Trust.GetQuestionnaire(InstrumentId.TrustPulse, "en").Items[0];

        item.Options.Select(option => option.Label).Should().Equal(item.LowestLabel, "1", "2", "3", "4", "5", "6", "7", "8", "9", item.HighestLabel);
        (item.Options[0].Code, item.Options[10].Code).Should().Be((0, 10));
    }

    [Fact]
    public void Before_the_first_item_the_form_says_who_sees_the_answers_and_that_skipping_costs_nothing()
    {
        var introduction = string.Join("\n", Some.Trust.GetQuestionnaire(InstrumentId.TrustCheckIn, "en").Introduction);

        introduction.Should().Contain("your therapist, before your next session").And.Contain("the clinic's safeguarding lead").And.ContainEquivalentOf("skip");
    }

    [Fact]
    public void A_host_that_did_not_say_who_sees_the_answers_gets_a_text_that_promises_nothing()
    {
        var trust = TrustContentService.Create(options => options.OnWarning = _ => { });

        string.Join("\n", trust.GetQuestionnaire(InstrumentId.TrustCheckIn, "en").Introduction).Should().ContainEquivalentOf("ask").And.NotContain("{");
    }

    [Fact]
    public void A_questionnaire_whose_own_sentences_lack_its_language_is_not_shown()
    {
        using var folder = new TempFolder()
            .With("languages.json", """{ "languages": [{ "tag": "fy", "name": "Frysk", "englishName": "West Frisian", "direction": "left-to-right", "script": "Latn", "format": FORMAT }] }""".Replace("FORMAT", LanguageEntry.Format))
            .WithCopy(Path.Combine(Repository.Content, "instruments", "trust-pulse", "en.json"), "instruments/trust-pulse/fy.json", ("\"language\": \"en\"", "\"language\": \"fy\""));
        TrustContentService.Create(options => Some.Quiet(options).AddFolder(folder.Path)).TryGetQuestionnaire(InstrumentId.TrustPulse, "fy", out _).Should().BeFalse();

        folder.WithCopy(Path.Combine(Repository.Content, "phrases", "en.json"), "phrases/fy.json", ("\"language\": \"en\"", "\"language\": \"fy\""));
        TrustContentService.Create(options => Some.Quiet(options).AddFolder(folder.Path)).TryGetQuestionnaire(InstrumentId.TrustPulse, "fy", out var form).Should().BeTrue();
        form!.Language.Answered.Tag.Value.Should().Be("fy");
    }

    [Fact]
    public void A_form_checks_its_answers()
    {
        var form = Some.Trust.GetQuestionnaire(InstrumentId.TrustPulse, "en");

        form.TryRespond(Some.Answers([("1", 11)]), out var response).Should().BeFalse();
        response.Issues.Should().HaveCount(1);
        form.Respond(Some.Answers([("1", 10), ("hurt", Answer.Declined)])).IsValid.Should().BeTrue();
    }
}
