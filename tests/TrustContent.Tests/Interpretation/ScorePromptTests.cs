using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Interpretation;

namespace TrustContent.Tests.Interpretation;

/// <summary>A prompt such as the SRS's 36: off until a site switches it on, its boundary the site's choice, never a cut-off.</summary>
public class ScorePromptTests
{
    [Fact]
    public void Nothing_is_a_prompt_by_default() => Prompts(Some.Trust, 9, 9, 9, 0).Should().BeEmpty();

    [Theory]
    [InlineData(PromptBoundary.AtOrBelow, 9, true)]
    [InlineData(PromptBoundary.Below, 9, false)]
    [InlineData(PromptBoundary.AtOrBelow, 9.1, false)]
    [InlineData(PromptBoundary.Below, 8.9, true)]
    public void The_boundary_is_the_sites_choice(PromptBoundary boundary, double last, bool isPrompted)
    {
        var trust = TrustContentService.Create(options => Some.Quiet(options).AddScorePrompt(InstrumentId.Srs, ScaleId.Total, 36, boundary, "our clinic's practice"));

        var prompts = Prompts(trust, 9, 9, 9, last);
        prompts.Should().HaveCount(isPrompted ? 1 : 0);
        prompts.Where(prompt => !prompt.Text.Contains("36") || !prompt.Text.Contains("our clinic's practice") || !prompt.Text.Contains("not a cut-off")).Should().BeEmpty();
    }

    [Fact]
    public void A_prompt_for_a_scale_that_is_not_there_is_refused_at_start()
        => ((Action)(() => TrustContentService.Create(options => Some.Quiet(options).AddScorePrompt(InstrumentId.Srs, ScaleId.Parse("bond"), 36, PromptBoundary.Below, "x"))))
            .Should().Throw<TrustContentException>().WithMessage("TC1008*");

    [Theory]
    [InlineData(3)]
    [InlineData(61)]
    [InlineData(double.NaN)]
    public void A_boundary_that_the_scale_cannot_reach_is_refused_at_start(double boundary)
        => ((Action)(() => TrustContentService.Create(options => Some.Quiet(options).AddScorePrompt(InstrumentId.WaiSr, ScaleId.Total, boundary, PromptBoundary.Below, "x"))))
            .Should().Throw<TrustContentException>().WithMessage("TC1006*12 to 60*");

    private static Statement[] Prompts(TrustContentService trust, params double[] lines)
    {
        var score = trust.Score(trust.Respond(InstrumentId.Srs, Some.Answers(lines.Select((line, at) => ((at + 1).ToString(), (TrustContent.Responses.Answer)line)))));
        return [.. trust.Interpret(score, Audience.Therapist, "en").Statements.Where(said => said.Kind == StatementKind.Prompt)];
    }
}
