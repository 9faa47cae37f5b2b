using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Interpretation;
using TrustContent.Tests.Tracking;

namespace TrustContent.Tests.Interpretation;

public class ReliableChangeTests
{
    [Fact]
    public void Is_that_of_the_example_in_Jacobson_and_Truax()
    {
        // 1991, page 14: SD 10, reliability .80, from 47.5 to 32.5: SEM 4.47, SD of a difference 6.32, index -2.37.
        var error = new MeasurementError(10, 0.80, ReliabilityKind.Retest, "Jacobson & Truax 1991");

        var change = error.Compare(47.5, 32.5, 0.95);

        error.Sem.Should().BeApproximately(4.47, 0.005);
        error.DifferenceSd.Should().BeApproximately(6.32, 0.005);
        change.Index.Should().BeApproximately(-2.37, 0.005);
        (change.Verdict, change.Observed).Should().Be((ReliableChangeVerdict.Lower, -15));
    }

    [Fact]
    public void Is_that_of_the_worked_illustration()
    {
        // SD .80 and reliability .92: SEM .226, SD of a difference .320, threshold .63.
        var error = new MeasurementError(0.80, 0.92, ReliabilityKind.Alpha, "an illustration");

        error.Sem.Should().BeApproximately(0.226, 0.0005);
        error.DifferenceSd.Should().BeApproximately(0.320, 0.0005);
        error.Mdc95.Should().BeApproximately(0.627, 0.0005);
        error.Compare(3, 3.62, 0.95).Verdict.Should().Be(ReliableChangeVerdict.WithinError);
        error.Compare(3, 3.63, 0.95).Verdict.Should().Be(ReliableChangeVerdict.Higher);
    }

    [Theory]
    [InlineData(0.90, 1.64485362695147)]
    [InlineData(0.95, 1.95996398454005)]
    [InlineData(0.99, 2.57582930354890)]
    public void Takes_the_quantiles_of_R(double confidence, double z)
    {
        // qnorm(c(.95, .975, .995)); with SEM 1/sqrt(2) the SD of a difference is 1, and the threshold the quantile.
        var error = new MeasurementError(1, 0.5, ReliabilityKind.Retest, "a test");

        error.Compare(0, 0, confidence).Threshold.Should().BeApproximately(z, 1e-12);
    }

    [Theory]
    [InlineData(0, 0.8)]
    [InlineData(-1, 0.8)]
    [InlineData(double.NaN, 0.8)]
    [InlineData(double.PositiveInfinity, 0.8)]
    [InlineData(1, 1)]
    [InlineData(1, -0.1)]
    [InlineData(1, double.NaN)]
    public void A_number_outside_its_range_is_refused(double sd, double reliability)
        => new Action(() => _ = new MeasurementError(sd, reliability, ReliabilityKind.Alpha, "a test")).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void A_confidence_is_a_share(double confidence)
        => new Action(() => new MeasurementError(1, 0.5, ReliabilityKind.Alpha, "a test").Compare(1, 2, confidence)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_norm_that_cannot_serve_is_refused()
    {
        static string Code(Action take) => take.Should().Throw<TrustContentException>().Which.Issues[0].Code.Id;

        Code(() => MeasurementError.From(Norms.Pulse(isSmall: true), ScaleId.Total, ReliabilityKind.Alpha)).Should().Be("TC5005");
        Code(() => MeasurementError.From(Norms.Pulse(), ScaleId.Total, ReliabilityKind.WithinPerson)).Should().Be("TC5005");
        Code(() => MeasurementError.From(Norms.Pulse(), ScaleId.Parse("hope"), ReliabilityKind.Alpha)).Should().Be("TC5005");
        Code(() => MeasurementError.From(Norms.Pulse(alpha: -0.2), ScaleId.Total, ReliabilityKind.Alpha)).Should().Be("TC5005");
    }
}
