using CsCheck;
using TrustContent.Catalog;
using TrustContent.Responses;
using TrustContent.Scoring;

namespace TrustContent.Tests.Scoring;

/// <summary>What holds for every instrument and any answers.</summary>
public class ScoringProperties
{
    private static readonly Gen<(InstrumentDefinition Instrument, Dictionary<string, Answer> Answers)> Drawn =
        from index in Gen.Int[0, Some.Trust.Catalog.Instruments.Count - 1]
        let instrument = Some.Trust.Catalog.Instruments[index]
        from answers in Gen.Select(Gen.Double.Unit, Gen.Int[0, 6]).Array[instrument.Items.Count]
        select (instrument, instrument.Items.Select((item, at) => (Id: item.Id.Value, Answer: Value(item, answers[at].Item1, answers[at].Item2))).ToDictionary(pair => pair.Id, pair => pair.Answer));

    [Fact]
    public void A_score_stays_in_its_range()
        => Drawn.Sample(drawn =>
        {
            foreach (var scale in Score(drawn.Instrument, drawn.Answers).Scales)
            {
                // A prorated sum of ends may miss the end by a rounding of the last bit.
                (scale.Value is null || (scale.Value >= scale.Minimum - 1e-9 && scale.Value <= scale.Maximum + 1e-9)).Should().BeTrue();
                (scale.Value is null).Should().Be(scale.WhyNull is not null);
            }
        });

    [Fact]
    public void The_order_in_which_answers_are_given_does_not_matter()
        => Drawn.SelectMany(drawn => Gen.Shuffle(drawn.Answers.ToArray()).Select(shuffled => (drawn.Instrument, drawn.Answers, shuffled))).Sample(drawn =>
            Values(Score(drawn.Instrument, drawn.Answers)).Should().Equal(Values(Score(drawn.Instrument, drawn.shuffled.ToDictionary()))));

    [Fact]
    public void Turning_every_answer_round_turns_the_score_round()
        => Drawn.Sample(drawn =>
        {
            var turned = drawn.Answers.ToDictionary(pair => pair.Key, pair => Turned(drawn.Instrument, pair.Key, pair.Value));
            var (score, back) = (Score(drawn.Instrument, drawn.Answers), Score(drawn.Instrument, turned));
            foreach (var (left, right) in score.Scales.Zip(back.Scales))
            {
                (left.Value is null).Should().Be(right.Value is null);
                if (left.Value is { } value)
                {
                    (value + right.Value!.Value).Should().BeApproximately(left.Minimum + left.Maximum, 1e-9);
                }
            }
        });

    [Fact]
    public void Keying_in_reverse_twice_is_the_answer_itself()
        => Drawn.Sample(drawn =>
        {
            foreach (var item in Score(drawn.Instrument, drawn.Answers).Scales.SelectMany(scale => scale.Items).Where(item => item.IsReversed && item.Keyed is not null))
            {
                var again = Score(drawn.Instrument, new() { [item.Item.Value] = item.Keyed!.Value / item.Weight }).Scales.SelectMany(scale => scale.Items).First(other => other.Item == item.Item);
                (again.Keyed!.Value / again.Weight).Should().BeApproximately(item.Given!.Value, 1e-12);
            }
        });

    [Fact]
    public void Anchors_and_signals_count_nowhere()
        => Drawn.Sample(drawn =>
        {
            var changed = new Dictionary<string, Answer>(drawn.Answers);
            foreach (var anchor in drawn.Instrument.Items.Where(item => item.Role == ItemRole.Anchor))
            {
                changed[anchor.Id.Value] = anchor.Response.Minimum;
            }

            foreach (var signal in drawn.Instrument.Signals)
            {
                changed[signal.Id.Value] = Answer.Yes;
            }

            Values(Score(drawn.Instrument, changed)).Should().Equal(Values(Score(drawn.Instrument, drawn.Answers)));
        });

    private static Answer Value(ItemDefinition item, double unit, int luck)
    {
        if (luck == 0)
        {
            return Answer.Skipped;
        }

        var value = item.Response.Minimum + (unit * (item.Response.Maximum - item.Response.Minimum));
        return item.Response.Kind == ResponseKind.Integer ? Math.Round(value) : value;
    }

    private static Answer Turned(InstrumentDefinition instrument, string id, Answer answer)
    {
        var item = instrument.Items.Single(each => each.Id.Value == id);
        return Some.Trust.Respond(instrument.Id, new Dictionary<string, Answer> { [id] = answer })[item.Id].Value is { } value
            ? item.Response.Minimum + item.Response.Maximum - value
            : answer;
    }

    private static ScoreResult Score(InstrumentDefinition instrument, Dictionary<string, Answer> answers) => Some.Trust.Score(Some.Trust.Respond(instrument.Id, answers));

    private static IEnumerable<double?> Values(ScoreResult score) => score.Scales.Select(scale => scale.Value);
}
