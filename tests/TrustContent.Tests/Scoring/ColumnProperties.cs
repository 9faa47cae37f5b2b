using System.Reflection;
using CsCheck;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Tests.Scoring;

/// <summary>Columns, in every form, give what the explained score of each response gives, to the last bit.</summary>
public class ColumnProperties
{
    private static readonly ScoringChoice[] Choices =
    [
        ScoringChoice.AsPublished, new(metric: ScoreMetric.Mean), new(metric: ScoreMetric.Sum), new(MissingChoice.RequireAll), new(MissingChoice.Prorate(1)), new(MissingChoice.Prorate(2), ScoreMetric.Mean),
    ];

    private static readonly Gen<Sample> Samples =
        from instrument in Gen.Int[0, DrawnKeys.All.Count - 1].Select(index => DrawnKeys.All[index])
        from choice in Gen.Int[0, Choices.Length - 1].Select(index => Choices[index])
        from rows in Gen.Int[0, 150]
        from gap in Gen.Int[0, 9]
        from seed in Gen.Int
        from kind in Gen.Int[0, 3]
        select new Sample(instrument, choice, rows, rows + gap, new Random(seed), kind);

    [Fact]
    public void Bytes_score_as_responses_do() => Samples.Where(sample => CanBeCodes(sample.Instrument)).Sample(sample =>
    {
        var codes = sample.Answers(isWhole: true).Select(answer => double.IsNaN(answer) ? byte.MaxValue : (byte)answer).ToArray();
        var expected = Expected(sample, [.. codes.Select(code => code == byte.MaxValue ? double.NaN : code)]);
        foreach (var scorer in Scorers(sample))
        {
            Score(sample, scorer, (scores, invalid, answered) => scorer.Score(codes, sample.Stride, sample.Rows, scores, invalid, answered)).Should().Be(expected);
            Score(sample, scorer, (scores, invalid, answered) => scorer.ScoreParallel(codes, sample.Stride, sample.Rows, scores, invalid, answered, new ParallelOptions { MaxDegreeOfParallelism = 2 })).Should().Be(expected);
            Score(sample, scorer, (scores, invalid, answered) => EachRow(sample, codes, scores, invalid, answered, scorer.ScoreRow)).Should().Be(expected);
        }
    }, iter: 1500);

    [Fact]
    public void Doubles_score_as_responses_do() => Samples.Sample(sample =>
    {
        var answers = sample.Answers(isWhole: false);
        var expected = Expected(sample, answers);
        foreach (var scorer in Scorers(sample))
        {
            Score(sample, scorer, (scores, invalid, answered) => scorer.Score(answers, sample.Stride, sample.Rows, scores, invalid, answered)).Should().Be(expected);
            Score(sample, scorer, (scores, invalid, answered) => scorer.ScoreParallel(answers, sample.Stride, sample.Rows, scores, invalid, answered, new ParallelOptions())).Should().Be(expected);
            Score(sample, scorer, (scores, invalid, answered) => EachRow(sample, answers, scores, invalid, answered, scorer.ScoreRow)).Should().Be(expected);
        }
    }, iter: 1500);

    [Fact]
    public void Floats_score_as_the_numbers_that_they_hold() => Samples.Sample(sample =>
    {
        var answers = sample.Answers(isWhole: false).Select(answer => (float)answer).ToArray();
        var expected = Expected(sample, [.. answers.Select(answer => (double)answer)]);
        foreach (var scorer in Scorers(sample))
        {
            Score(sample, scorer, (scores, invalid, answered) => scorer.Score(answers, sample.Stride, sample.Rows, scores, invalid, answered)).Should().Be(expected);
            Score(sample, scorer, (scores, invalid, answered) => scorer.ScoreParallel(answers, sample.Stride, sample.Rows, scores, invalid, answered, new ParallelOptions())).Should().Be(expected);
        }
    }, iter: 1500);

    private delegate void Engine(double[] scores, bool[] invalid, byte[] answered);

    private delegate bool RowEngine<T>(ReadOnlySpan<T> answers, Span<double> scores, Span<byte> answered);

    private static bool CanBeCodes(InstrumentDefinition instrument) => instrument.Items.All(item => item.Response.Minimum >= 0 && item.Response.Maximum < byte.MaxValue);

    private static IEnumerable<ColumnScorer> Scorers(Sample sample)
    {
        if (!IsPossible(sample))
        {
            return [];
        }

        var scalar = typeof(ColumnScorer).GetMethod("For", BindingFlags.NonPublic | BindingFlags.Static)!;
        return [ColumnScorer.For(sample.Instrument, sample.Choice), (ColumnScorer)scalar.Invoke(null, [sample.Instrument, sample.Choice, byte.MaxValue, false])!];
    }

    private static bool IsPossible(Sample sample)
    {
        try
        {
            foreach (var scale in sample.Instrument.Scales)
            {
                sample.Choice.AllowedMissing(sample.Instrument, scale);
            }

            return true;
        }
        catch (TrustContentException impossible)
        {
            impossible.Issues.Should().OnlyContain(issue => issue.Code == IssueCode.ChoiceImpossible);
            return false;
        }
    }

    /// <summary>What one response after the other gives, as text that shows every bit.</summary>
    private static string Expected(Sample sample, double[] answers)
    {
        if (!IsPossible(sample))
        {
            return "";
        }

        return string.Join("\n", Enumerable.Range(0, sample.Rows).Select(row =>
        {
            var given = sample.Instrument.Items.Select((item, at) => (item.Id.Value, Answer: answers[(at * sample.Stride) + row])).Where(item => !double.IsNaN(item.Answer)).ToDictionary(item => item.Value, item => (Answer)item.Answer);
            var isValid = DrawnKeys.Trust.TryRespond(sample.Instrument.Id, given, out var response);
            return Line(!isValid, DrawnKeys.Trust.Score(response, sample.Choice).Scales.Select(scale => (scale.Value ?? double.NaN, scale.Answered)));
        }));
    }

    private static string Score(Sample sample, ColumnScorer scorer, Engine engine)
    {
        var scales = scorer.Scales.Count;
        var (scores, invalid, answered) = (new double[scales * sample.Stride], new bool[sample.Stride], new byte[scales * sample.Stride]);
        engine(scores, invalid, answered);
        return string.Join("\n", Enumerable.Range(0, sample.Rows).Select(row =>
            Line(invalid[row], Enumerable.Range(0, scales).Select(scale => (scores[(scale * sample.Stride) + row], (int)answered[(scale * sample.Stride) + row])))));
    }

    private static void EachRow<T>(Sample sample, T[] answers, double[] scores, bool[] invalid, byte[] answered, RowEngine<T> engine)
    {
        var scales = sample.Instrument.Scales.Count;
        var (own, ownCounts) = (new double[scales], new byte[scales]);
        for (var row = 0; row < sample.Rows; row++)
        {
            invalid[row] = !engine([.. Enumerable.Range(0, sample.Instrument.Items.Count).Select(item => answers[(item * sample.Stride) + row])], own, ownCounts);
            for (var scale = 0; scale < scales; scale++)
            {
                scores[(scale * sample.Stride) + row] = own[scale];
                answered[(scale * sample.Stride) + row] = ownCounts[scale];
            }
        }
    }

    private static string Line(bool isInvalid, IEnumerable<(double Score, int Answered)> scales)
        => (isInvalid ? "invalid " : "") + string.Join(" ", scales.Select(scale => (double.IsNaN(scale.Score) ? "none" : BitConverter.DoubleToInt64Bits(scale.Score).ToString("x16")) + "/" + scale.Answered));

    private sealed record Sample(InstrumentDefinition Instrument, ScoringChoice Choice, int Rows, int Stride, Random Luck, int Kind)
    {
        /// <summary>Answers in columns: mostly valid ones, and by <see cref="Kind"/> none, few or many that are missing or cannot be used.</summary>
        public double[] Answers(bool isWhole)
        {
            var answers = new double[Instrument.Items.Count * Stride];
            for (var item = 0; item < Instrument.Items.Count; item++)
            {
                for (var row = 0; row < Rows; row++)
                {
                    answers[(item * Stride) + row] = Answer(Instrument.Items[item].Response, isWhole);
                }
            }

            return answers;
        }

        private double Answer(ResponseFormat format, bool isWhole)
        {
            var (missing, invalid) = Kind switch { 0 => (0.0, 0.0), 1 => (0.02, 0.002), 2 => (0.2, 0.02), _ => (0.5, 0.2) };
            var luck = Luck.NextDouble();
            if (luck < missing)
            {
                return double.NaN;
            }

            if (luck < missing + invalid)
            {
                return isWhole ? format.Minimum > 0 && Luck.Next(2) == 0 ? 0 : format.Maximum + 1
                    : Luck.Next(5) switch { 0 => double.PositiveInfinity, 1 => double.NegativeInfinity, 2 => format.Minimum - 0.5, 3 => Math.BitIncrement(format.Maximum), _ => format.Minimum + 0.5 };
            }

            var value = format.Minimum + (Luck.NextDouble() * (format.Maximum - format.Minimum));
            return isWhole || format.Kind == ResponseKind.Integer ? Math.Min(Math.Ceiling(value), Math.Floor(format.Maximum)) : value;
        }
    }
}
