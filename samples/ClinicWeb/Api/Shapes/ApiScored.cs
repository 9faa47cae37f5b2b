using TrustContent.Interpretation;
using TrustContent.Recommendations;
using TrustContent.Scoring;

namespace ClinicWeb.Api.Shapes;

/// <summary>What answers come to. Show the notices first.</summary>
/// <param name="Notices">What has to be said at once; they stand before everything else.</param>
/// <param name="Statements">What the scores may and may not mean, in the order in which to show it.</param>
public sealed record ApiScored(IReadOnlyList<ApiNotice> Notices, ApiScore Score, IReadOnlyList<ApiStatement> Statements, ApiAdvice Advice)
{
    public static ApiScored Of(ScoreResult score, ScoreInterpretation interpretation, Advice advice) => new(
        [.. advice.Notices.Select(ApiNotice.Of)], ApiScore.Of(score), [.. interpretation.Statements.Select(ApiStatement.Of)], ApiAdvice.Of(advice));
}
