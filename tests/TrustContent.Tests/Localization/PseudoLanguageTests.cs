using TrustContent.Catalog;
using TrustContent.Responses;

namespace TrustContent.Tests.Localization;

/// <summary>English in disguise shows what of a host never went through translation.</summary>
public class PseudoLanguageTests
{
    private static readonly TrustContentService Trust = TrustContentService.Create(options => Some.Quiet(options).AddPseudoLanguages());

    [Theory]
    [InlineData("qps-ploc", TextDirection.LeftToRight)]
    [InlineData("qps-plocm", TextDirection.RightToLeft)]
    public void Every_text_stands_in_brackets(string language, TextDirection direction)
    {
        foreach (var topic in Trust.GetTopics(language))
        {
            topic.Language.Answered.Direction.Should().Be(direction);
            string[] texts = [topic.Title, topic.Summary, .. topic.Actions, .. topic.Phrases, .. topic.Pitfalls, .. topic.Evidence.Select(finding => finding.Text)];
            texts.Should().OnlyContain(text => text[0] == '[' && text[text.Length - 1] == ']');
        }

        var form = Trust.GetQuestionnaire(InstrumentId.TrustCheckIn, language);
        form.Items.Select(item => item.Text).Concat(form.Introduction).Append(form.Frame).Append(form.SkipLabel).Should().OnlyContain(text => text[0] == '[' && text[text.Length - 1] == ']');
    }

    [Fact]
    public void A_sentence_keeps_what_it_is_filled_with()
    {
        var score = Trust.Score(Trust.Respond(InstrumentId.TrustCheckIn, Some.CheckIn(4, ("1", Answer.Skipped))));

        var texts = Trust.Interpret(score, Audience.Client, "qps-ploc").Statements.Select(statement => statement.Text).ToArray();

        texts[0].Should().Be("[[Ĥéļþƒûļñéšš]: 4 óñ á šçáļé ƒŕóɱ 1 ţó 5, 75% óƒ ţĥé ẅáý ûþ. [Ĥîĝĥéŕ îš ƀéţţéŕ.]]".Replace("ẅ", "ŵ"));
        texts.Should().OnlyContain(text => text[0] == '[');
    }

    [Fact]
    public void A_host_that_did_not_ask_for_them_has_none()
        => Some.Trust.GetTopic(TopicId.Welcome, "qps-ploc").Language.IsFallback.Should().BeTrue();
}
