using System.Globalization;
using TrustContent.Catalog;

namespace TrustContent.Tests.Scoring;

/// <summary>Scores against numbers that were worked by hand in WorkedExamples.</summary>
public class WorkedExampleTests
{
    // Hand-worked decimals are written to twelve places.
    private const double Written = 1e-11;

    public static TheoryData<string> Cases => [.. WorkedExample.All().Select(example => example.ToString())];

    public static TheoryData<string> Instruments => [.. Some.Trust.Catalog.Instruments.Select(instrument => instrument.Id.Value)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Scores_as_worked_by_hand(string name)
    {
        var example = WorkedExample.All().Single(each => each.ToString() == name);
        var score = Some.Score(InstrumentId.Parse(example.Instrument), example.Answers);

        score.Scales.Select(scale => scale.Id.Value).Should().Equal(example.Scores.Select(row => row[0]));
        foreach (var row in example.Scores)
        {
            var scale = score[ScaleId.Parse(row[0])];
            if (row[1].Length == 0)
            {
                scale.Value.Should().BeNull(row[0]);
            }
            else
            {
                scale.Value.Should().BeApproximately(double.Parse(row[1], CultureInfo.InvariantCulture), Written, row[0]);
            }

            scale.Answered.ToString(CultureInfo.InvariantCulture).Should().Be(row[2], row[0]);
            (scale.WhyNull?.Code.Id ?? "").Should().Be(row[3], row[0]);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives_the_notices_named(string name)
    {
        var example = WorkedExample.All().Single(each => each.ToString() == name);
        var score = Some.Score(InstrumentId.Parse(example.Instrument), example.Answers);

        var given = new[] { Audience.Client, Audience.Therapist }.SelectMany(audience =>
            Some.Trust.Recommend(score, audience, "en").Notices.Select(notice => audience.ToString().ToLowerInvariant() + " " + notice.Id));

        string.Join("; ", given).Should().Be(example.Notices);
    }

    [Theory]
    [MemberData(nameof(Instruments))]
    public void Every_instrument_has_examples_of_each_kind(string id)
    {
        var instrument = Some.Trust.Catalog.GetInstrument(InstrumentId.Parse(id));
        var kinds = WorkedExample.All().Where(example => example.Instrument == id).Select(example => example.Kind).ToArray();

        kinds.Should().Contain(["complete", "missing", "invalid"]);
        if (instrument.Signals.Count > 0)
        {
            kinds.Should().Contain("signals");
        }

        if (instrument.Scales.Any(scale => scale.Reversed.Count > 0))
        {
            kinds.Should().Contain("reversed");
        }
    }
}
