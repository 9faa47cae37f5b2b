using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Scoring;

namespace TrustContent.Tests.Scoring;

/// <summary>Columns by hand, and what is refused before anything is written.</summary>
public class ColumnTests
{
    private static readonly ColumnScorer Pulse = ColumnScorer.For(Some.Trust.Catalog.GetInstrument(InstrumentId.TrustPulse));
    private static readonly ColumnScorer CheckIn = ColumnScorer.For(Some.Trust.Catalog.GetInstrument(InstrumentId.TrustCheckIn));

    [Fact]
    public void Three_rows_by_hand()
    {
        // Rows: 10 9 8 7, mean 34 / 4 = 8.5; one answer missing, all are required; an 11, which no item of 0 to 10 has.
        byte[] answers = [10, 5, 5, 9, 5, 11, 8, 255, 5, 7, 5, 5];
        var (scores, invalid, answered) = (new double[3], new bool[3], new byte[3]);

        Pulse.Score(answers, 3, 3, scores, invalid, answered);

        scores[0].Should().Be(8.5);
        double.IsNaN(scores[1]).Should().BeTrue();
        double.IsNaN(scores[2]).Should().BeTrue();
        invalid.Should().Equal(false, false, true);
        answered.Should().Equal(4, 3, 3);
    }

    [Fact]
    public void One_row_by_hand()
    {
        // Helpfulness 5 4 and one missing: 9 / 2 = 4.5; safety 3 3 3; hope 1 2 3: 2; openness 4 4 4; total (4.5 + 3 + 2 + 4) / 4 = 3.375.
        var scores = new double[5];
        var answered = new byte[5];

        CheckIn.ScoreRow([5, 4, 255, 3, 3, 3, 1, 2, 3, 4, 4, 4, 255], scores, answered).Should().BeTrue();

        scores.Should().Equal(4.5, 3, 2, 4, 3.375);
        answered.Should().Equal(2, 3, 3, 3, 11);
        CheckIn.Scales.Select(scale => scale.Value).Should().Equal("helpfulness", "safety", "hope", "openness", "total");
        CheckIn.Items.Should().HaveCount(13, "the unscored item has a column too");
        CheckIn.ScoreRow([5, 4, 255, 3, 3, 3, 1, 2, 3, 4, 4, 4, 6], scores, answered).Should().BeFalse("an unscored item cannot have 6 either");
        scores.Should().OnlyContain(score => double.IsNaN(score));
    }

    [Fact]
    public void What_lies_between_columns_is_left_alone()
    {
        double[] answers = [1, 2, -1, 3, 4, -1, 5, 6, -1, 7, 8, -1];
        double[] scores = [-7, -7, -7];

        Pulse.Score(answers, 3, 2, scores, new bool[3], default);

        scores.Should().Equal(4, 5, -7);
    }

    [Fact]
    public void Buffers_that_do_not_fit_are_refused_before_anything_is_written()
    {
        static Action Scoring(int answers, int stride, int rows, int scores, int invalid, int answered)
            => () => Pulse.Score(new byte[answers], stride, rows, new double[scores], new bool[invalid], new byte[answered]);

        Scoring(8, 2, 2, 2, 2, 2).Should().NotThrow();
        Scoring(8, 2, 2, 2, 2, 0).Should().NotThrow();
        Scoring(0, 0, 0, 0, 0, 0).Should().NotThrow();
        Scoring(7, 2, 2, 2, 2, 2).Should().Throw<ArgumentException>().WithMessage("*4 columns need 8*").And.ParamName.Should().Be("answers");
        Scoring(8, 2, 2, 1, 2, 2).Should().Throw<ArgumentException>().And.ParamName.Should().Be("scores");
        Scoring(8, 2, 2, 2, 1, 2).Should().Throw<ArgumentException>().And.ParamName.Should().Be("invalid");
        Scoring(8, 2, 2, 2, 2, 1).Should().Throw<ArgumentException>().And.ParamName.Should().Be("answered");
        Scoring(8, 1, 2, 2, 2, 2).Should().Throw<ArgumentOutOfRangeException>();
        Scoring(8, 2, -1, 2, 2, 2).Should().Throw<ArgumentOutOfRangeException>();
        Scoring(8, int.MaxValue, 2, 2, 2, 2).Should().Throw<ArgumentException>();
        ((Action)(() => Pulse.ScoreRow(new byte[3], new double[1], default))).Should().Throw<ArgumentException>().And.ParamName.Should().Be("answers");
        ((Action)(() => Pulse.ScoreRow(new byte[4], default, default))).Should().Throw<ArgumentException>().And.ParamName.Should().Be("scores");
        ((Action)(() => CheckIn.ScoreRow(new byte[13], new double[5], new byte[4]))).Should().Throw<ArgumentException>().And.ParamName.Should().Be("answered");
    }

    [Fact]
    public void Buffers_that_share_memory_are_refused()
    {
        var shared = new double[8];
        ((Action)(() => Pulse.Score(shared, 2, 2, shared, new bool[2], default))).Should().Throw<ArgumentException>();
        var bytes = new byte[8];
        ((Action)(() => Pulse.Score(bytes, 2, 2, new double[2], new bool[2], bytes.AsSpan(6)))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_code_for_missing_that_is_an_answer_is_refused()
    {
        var pulse = Some.Trust.Catalog.GetInstrument(InstrumentId.TrustPulse);
        ((Action)(() => ColumnScorer.For(pulse, ScoringChoice.AsPublished, 10))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*item 1*");
        var scores = new double[1];
        ColumnScorer.For(pulse, ScoringChoice.AsPublished, 11).ScoreRow([11, 1, 1, 1], scores, default).Should().BeTrue();
        double.IsNaN(scores[0]).Should().BeTrue();
    }

    [Fact]
    public void An_impossible_choice_is_refused_when_the_scorer_is_made()
        => ((Action)(() => ColumnScorer.For(Some.Trust.Catalog.GetInstrument(InstrumentId.WaiSr), new ScoringChoice(MissingChoice.Prorate(4)))))
            .Should().Throw<TrustContentException>().WithMessage("TC4004*");

    [Fact]
    public void Columns_that_lie_far_apart_by_a_power_of_two_score_the_same()
    {
        var (near, far) = (new byte[13 * 100], new byte[13 * 4096]);
        var luck = new Random(7);
        for (var item = 0; item < 13; item++)
        {
            for (var row = 0; row < 100; row++)
            {
                near[(item * 100) + row] = far[(item * 4096) + row] = (byte)luck.Next(1, 6);
            }
        }

        var (scores, others) = (new double[500], new double[5 * 4096]);
        CheckIn.Score(near, 100, 100, scores, new bool[100], default);
        CheckIn.Score(far, 4096, 100, others, new bool[4096], default);

        scores.Should().Equal(Enumerable.Range(0, 5).SelectMany(scale => others.Skip(scale * 4096).Take(100)));
    }

    [Fact]
    public void Work_on_several_cores_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        ((Action)(() => Pulse.ScoreParallel(new byte[400], 100, 100, new double[100], new bool[100], default, new ParallelOptions { CancellationToken = stop.Token })))
            .Should().Throw<OperationCanceledException>();
    }

#if NET
    [Fact]
    public void Nothing_is_allocated()
    {
        var (answers, scores, invalid, answered) = (new byte[13 * 1000], new double[5000], new bool[1000], new byte[5000]);
        var (floats, numbers) = (new float[13 * 1000], new double[13 * 1000]);
        void All()
        {
            CheckIn.Score(answers, 1000, 1000, scores, invalid, answered);
            CheckIn.Score(floats, 1000, 1000, scores, invalid, answered);
            CheckIn.Score(numbers, 1000, 1000, scores, invalid, answered);
            CheckIn.ScoreRow(answers, scores, answered);
            CheckIn.ScoreRow(numbers, scores, answered);
        }

        All();
        var before = GC.GetAllocatedBytesForCurrentThread();
        All();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void Every_shipped_key_of_whole_codes_is_scored_a_byte_a_lane()
    {
        var lanes = typeof(ColumnScorer).GetField("_lanes", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!;
        foreach (var instrument in TrustContentService.Create().Catalog.Instruments.Where(instrument => System.Runtime.Intrinsics.X86.Avx2.IsSupported && instrument.Items.All(item => item.Response.Kind == ResponseKind.Integer)))
        {
            lanes.GetValue(ColumnScorer.For(instrument)).Should().NotBeNull(instrument.Id.Value);
        }
    }
#endif
}
