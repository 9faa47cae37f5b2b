using System.Text;
using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace TrustContent.Tests.Localization;

public class PhraseTests
{
    [Theory]
    [InlineData("{scale} rests on {answered} answers.")]
    [InlineData("{scale} rests on {answered} of {count} answers, {thanks}.")]
    [InlineData("{scale} rests on {answered} of {count answers.")]
    public void A_phrase_with_other_placeholders_is_an_error_and_never_half_a_sentence(string phrase)
    {
        var file = """{ "language": "en", "provenance": { "origin": "original", "date": "2026-11-23", "review": "not-reviewed" }, "phrases": { "statement.prorated": "PHRASE" } }""".Replace("PHRASE", phrase);
        var trust = TrustContentService.Create(options => Some.Quiet(options).AddStream("phrases/en.json", new MemoryStream(Encoding.UTF8.GetBytes(file))));
        var score = Some.CheckInScore(4, ("1", TrustContent.Responses.Answer.Skipped));

        ((Action)(() => trust.Interpret(score, Audience.Client, "en"))).Should().Throw<TrustContentException>()
            .Which.Issues.Should().ContainSingle().Which.Code.Should().BeSameAs(IssueCode.PlaceholderMismatch);
    }
}
