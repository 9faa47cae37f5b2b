using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Interpretation;
using TrustContent.Scoring;
using TrustContent.Tests.Tracking;
using TrustContent.Tracking;

namespace TrustContent.Tests.Interpretation;

/// <summary>A norm of the site's own, handed to the host's options.</summary>
public class LocalNormTests
{
    // Mean 8, SD 1.2 between clients; within one client 1.5.
    private static readonly TrustContentService Trust = TrustContentService.Create(options => Some.Quiet(options).AddNorm(Norms.Pulse(withinSd: 1.5)));

    [Theory]
    [InlineData(5, "Total is 2.5 standard deviations below the mean of 99 clients of Test clinic (mean 8, SD 1.2, November 23, 2026).")]
    [InlineData(9, "Total is 0.8 standard deviations above the mean of 99 clients of Test clinic (mean 8, SD 1.2, November 23, 2026).")]
    public void Says_to_the_therapist_where_a_score_stands(double total, string sentence)
        => Said(Audience.Therapist, total).Should().ContainSingle().Which.Should().StartWith(sentence).And.EndWith(total < 8 ? "not whether it is weak." : "not whether it is good.");

    [Fact]
    public void Says_nothing_of_it_to_the_client() => Said(Audience.Client, 5).Should().BeEmpty();

    [Fact]
    public void Says_nothing_where_the_score_is_in_another_metric()
        => Trust.Interpret(Trust.Score(Pulse.Rating(5).Response, new ScoringChoice(metric: ScoreMetric.Sum)), Audience.Therapist, "en").Statements
            .Should().NotContain(statement => statement.Kind == StatementKind.LocalNorm);

    [Fact]
    public void Reaches_courses_too()
    {
        Trust.Track(Pulse.Sessions(8, 8, 8, 8, 8, 5)).Events[0].Measure!.Basis.Should().Be(SpreadBasis.SiteNorm);
        Some.Trust.Track(Pulse.Sessions(8, 8, 8, 8, 8, 5)).Events[0].Measure!.Basis.Should().Be(SpreadBasis.ShareOfRange);
    }

    [Fact]
    public void One_that_cannot_serve_is_refused_at_the_start()
    {
        static string Code(params LocalNorm[] norms) => new Action(() => TrustContentService.Create(options =>
        {
            Some.Quiet(options);
            foreach (var norm in norms)
            {
                options.AddNorm(norm);
            }
        }))
            .Should().Throw<TrustContentException>().Which.Issues[0].Code.Id;

        Code(Norms.Pulse(isSmall: true)).Should().Be("TC5005");
        Code(Norms.Pulse(fingerprint: "0000000000000000")).Should().Be("TC5004");
        Code(Norms.Pulse(), Norms.Pulse()).Should().Be("TC1007");
    }

    private static string[] Said(Audience audience, double total)
        => [.. Trust.Interpret(Pulse.Rating(total), audience, "en").Statements.Where(statement => statement.Kind == StatementKind.LocalNorm).Select(statement => statement.Text)];
}
