using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace TrustContent.Tests.Localization;

/// <summary>A site can refuse translations that nobody has checked enough.</summary>
public class MinimumReviewTests
{
    private static readonly TrustContentService Strict = TrustContentService.Create(options => Some.Quiet(options).MinimumTranslationReview = ReviewStatus.ClinicallyReviewed);

    public static TheoryData<string> Translated => [.. Some.Trust.Catalog.Languages.Where(language => language.Tag != LanguageTag.English).Select(language => language.Tag.Value)];

    // No translation that ships is clinically reviewed yet. When one is, this test is to name it.
    [Theory]
    [MemberData(nameof(Translated))]
    public void What_is_not_reviewed_enough_is_as_if_it_were_not_there(string language)
    {
        var topic = Strict.GetTopic(TopicId.Welcome, language);

        topic.Language.IsFallback.Should().BeTrue();
        topic.Title.Should().Be(Some.Trust.GetTopic(TopicId.Welcome, "en").Title);
        Strict.TryGetQuestionnaire(InstrumentId.TrustPulse, language, out _).Should().BeFalse();
        ((Action)(() => Strict.GetQuestionnaire(InstrumentId.TrustPulse, language))).Should().Throw<TrustContentException>().Which.Issues.Single().Code.Should().BeSameAs(IssueCode.QuestionnaireLanguageMissing);
        Strict.GetPhrasebook(language).Language.IsFallback.Should().BeTrue();
        Strict.GetInstrument(InstrumentId.Wai, language).Language.IsFallback.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Translated))]
    public void By_default_and_where_it_is_reviewed_enough_it_is_there(string language)
    {
        var second = TrustContentService.Create(options => Some.Quiet(options).MinimumTranslationReview = ReviewStatus.SecondReader);

        second.GetTopic(TopicId.Welcome, language).Language.IsFallback.Should().BeFalse();
        second.GetQuestionnaire(InstrumentId.TrustPulse, language).Language.Answered.Tag.Value.Should().Be(language);
        Some.Trust.GetPhrasebook(language).Language.IsFallback.Should().BeFalse();
    }

    [Fact]
    public void What_was_written_in_its_language_is_no_translation()
        => Strict.TryGetQuestionnaire(InstrumentId.TrustPulse, "en", out _).Should().BeTrue();
}
