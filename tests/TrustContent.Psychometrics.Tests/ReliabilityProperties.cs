using CsCheck;
using TrustContent.Catalog;

namespace TrustContent.Psychometrics.Tests;

/// <summary>What must hold for any sample.</summary>
public class ReliabilityProperties
{
    private static readonly Gen<double[][]> Samples = Gen.Int[0, 5].Select(value => (double)value).Array[4].Array[8, 40];

    [Fact]
    public void The_order_of_rows_does_not_matter()
        => Samples.Sample(rows => Same(Of(rows), Of([.. rows.Reverse()])));

    [Fact]
    public void A_constant_added_to_an_item_does_not_matter()
        => Samples.Sample(rows => Same(Of(rows), Of([.. rows.Select(row => new[] { row[0] + 5, row[1], row[2] + 2, row[3] })])));

    [Fact]
    public void The_interval_holds_alpha_and_nothing_is_silent()
        => Samples.Sample(rows =>
        {
            var scale = Of(rows);
            foreach (var coefficient in new[] { scale.Alpha, scale.OmegaTotal, scale.WithinPerson.Rc })
            {
                (coefficient.Value is null == coefficient.Refusal is not null).Should().BeTrue();
                (coefficient.Value is null || double.IsFinite(coefficient.Value.Value)).Should().BeTrue();
            }

            (scale.Alpha.Value is null || (scale.Alpha.Low <= scale.Alpha.Value && scale.Alpha.Value <= scale.Alpha.High && scale.Alpha.High <= 1)).Should().BeTrue();
        });

    [Fact]
    public void Within_persons_a_person_s_level_and_a_session_s_level_do_not_matter()
    {
        double Rc(Func<int, int, double> level) => Reliability.Analyze(
            Enumerable.Range(0, 120).Where(row => row % 7 != 0).Select(row => (Client: row / 6, Session: row % 6, Random: new Random(row)))
                .Select(row => Sample.Row("trust-pulse", [.. Enumerable.Range(0, 4).Select(_ => level(row.Client, row.Session) + row.Random.Next(0, 4))], "client " + row.Client, session: row.Session)))
            .Find(ScaleId.Total)!.WithinPerson.Rc.Value!.Value;

        Rc((client, session) => (client % 4) + (session % 3)).Should().BeApproximately(Rc((_, _) => 0), 1e-9);
    }

    private static void Same(ScaleReliability one, ScaleReliability other)
    {
        void Close(double? left, double? right) => (left is null == right is null && Math.Abs((left ?? 0) - (right ?? 0)) < 1e-6).Should().BeTrue();
        Close(one.Alpha.Value, other.Alpha.Value);
        Close(one.Alpha.Low, other.Alpha.Low);
        Close(one.Sd, other.Sd);
        one.Alpha.Refusal?.Reason.Should().Be(other.Alpha.Refusal?.Reason);
        for (var item = 0; item < one.Items.Count; item++)
        {
            Close(one.Items[item].RestCorrelation, other.Items[item].RestCorrelation);
            Close(one.Items[item].AlphaIfDropped, other.Items[item].AlphaIfDropped);
        }
    }

    private static ScaleReliability Of(double[][] rows) => Reliability.Analyze(rows.Select(row => Sample.Row("trust-pulse", row))).Scales[0];
}
