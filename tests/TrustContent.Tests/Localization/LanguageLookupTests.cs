using TrustContent.Catalog;
using TrustContent.Localization;

namespace TrustContent.Tests.Localization;

/// <summary>RFC 4647 lookup over our own table.</summary>
public class LanguageLookupTests
{
    private readonly TrustContentService _trust = Some.Trust;

    [Theory]
    [InlineData("en", "en", LanguageMatch.Exact)]
    [InlineData("en-GB", "en", LanguageMatch.Parent)]
    [InlineData("es-MX", "es", LanguageMatch.Parent)]
    [InlineData("es-Latn-MX-x-clinic", "es", LanguageMatch.Parent)]
    [InlineData("ar-EG", "ar", LanguageMatch.Parent)]
    [InlineData("zh", "zh-Hans", LanguageMatch.Parent)]
    [InlineData("zh-CN", "zh-Hans", LanguageMatch.Parent)]
    [InlineData("zh-SG", "zh-Hans", LanguageMatch.Parent)]
    [InlineData("zh-Hans-HK", "zh-Hans", LanguageMatch.Parent)]
    [InlineData("zh-TW", "en", LanguageMatch.Default)]
    [InlineData("zh-HK", "en", LanguageMatch.Default)]
    [InlineData("zh-Hant", "en", LanguageMatch.Default)]
    [InlineData("zh-Hant-CN", "en", LanguageMatch.Default)]
    [InlineData("cmn", "zh-Hans", LanguageMatch.Parent)]
    [InlineData("cmn-Hant-TW", "en", LanguageMatch.Default)]
    [InlineData("zh-Latn", "en", LanguageMatch.Default)]
    [InlineData("de-CH", "de", LanguageMatch.Parent)]
    [InlineData("arb", "ar", LanguageMatch.Parent)]
    [InlineData("mn", "en", LanguageMatch.Default)]
    [InlineData("eng", "en", LanguageMatch.Default)]
    public void A_topic_says_which_language_was_asked_for_and_which_answered(string asked, string answered, LanguageMatch match)
    {
        var language = _trust.GetTopic(TopicId.Welcome, asked).Language;

        (language.Requested.Value, language.Answered.Tag.Value, language.Match).Should().Be((asked, answered, match));
        language.IsFallback.Should().Be(match == LanguageMatch.Default);
    }

    [Fact]
    public void Direction_and_script_come_with_the_language()
    {
        var arabic = _trust.GetTopic(TopicId.Welcome, "ar").Language.Answered;

        (arabic.Direction, arabic.Script, arabic.Name).Should().Be((TextDirection.RightToLeft, "Arab", "العربية"));
    }

    [Fact]
    public void A_questionnaire_never_falls_back()
    {
        _trust.TryGetQuestionnaire(InstrumentId.TrustCheckIn, "en-AU", out var form).Should().BeTrue();
        form!.Language.Match.Should().Be(LanguageMatch.Parent);
        _trust.TryGetQuestionnaire(InstrumentId.TrustCheckIn, "fr", out _).Should().BeFalse();
        ((Action)(() => _trust.GetQuestionnaire(InstrumentId.TrustCheckIn, "fr"))).Should()
            .Throw<TrustContent.Diagnostics.TrustContentException>().WithMessage("TC2002*It is available in: ar, de, en, es, zh-Hans.*");
    }

    [Fact]
    public void Advice_falls_back_and_says_so()
    {
        var advice = _trust.Recommend(Some.CheckInScore(1, ("crossed-line", TrustContent.Responses.Answer.Yes)), Audience.Client, "zh-TW");

        advice.Language.IsFallback.Should().BeTrue();
        advice.Notices.Should().NotBeEmpty().And.OnlyContain(notice => notice.Language.Answered.Tag == LanguageTag.English && notice.Paragraphs.Count > 3);
    }
}
