using TrustContent.Catalog;
using TrustContent.Responses;

namespace TrustContent.Tests.Scoring;

/// <summary>Mistakes that were found in real software, each held off.</summary>
public class KnownTrapTests
{
    [Fact]
    public void Item_8_is_task_on_the_wai_s_and_goal_on_the_wai_sr()
    {
        ScaleOf(InstrumentId.WaiS, "8").Should().Be("task");
        ScaleOf(InstrumentId.WaiSr, "8").Should().Be("goal");
        Some.Trust.Catalog.GetInstrument(InstrumentId.WaiS).Items[0].Response.Maximum.Should().Be(7);
        Some.Trust.Catalog.GetInstrument(InstrumentId.WaiSr).Items[0].Response.Maximum.Should().Be(5);
    }

    [Fact]
    public void The_long_wai_divides_its_items_in_three_without_rest_and_reverses_fourteen()
    {
        foreach (var id in new[] { InstrumentId.Wai, InstrumentId.WaiTherapist })
        {
            var scales = Some.Trust.Catalog.GetInstrument(id).Scales;
            scales.Take(3).Should().OnlyContain(scale => scale.Items.Count == 12);
            scales.Take(3).SelectMany(scale => scale.Items).Select(item => int.Parse(item.Id.Value)).OrderBy(item => item).Should().Equal(Enumerable.Range(1, 36));
            scales[3].Reversed.Should().HaveCount(14).And.BeEquivalentTo(scales.Take(3).SelectMany(scale => scale.Reversed));
        }
    }

    [Fact]
    public void The_wai_s_is_the_wai_at_its_numbers()
    {
        // The derivation that the key states, worked again: the short form's items are these of the long one, in order.
        int[] numbers = [2, 4, 8, 12, 21, 22, 23, 24, 26, 27, 32, 35];
        var (wai, waiS) = (Some.Trust.Catalog.GetInstrument(InstrumentId.Wai), Some.Trust.Catalog.GetInstrument(InstrumentId.WaiS));
        foreach (var scale in waiS.Scales.Where(scale => scale.Id != ScaleId.Total))
        {
            var whole = wai.Scales.Single(other => other.Id == scale.Id);
            scale.Items.Should().OnlyContain(item => whole.Items.Any(other => other.Id.Value == numbers[int.Parse(item.Id.Value) - 1].ToString()));
            scale.Reversed.Should().BeEquivalentTo(scale.Items.Select(item => item.Id).Where(id => whole.Reversed.Any(other => other.Value == numbers[int.Parse(id.Value) - 1].ToString())));
        }
    }

    [Theory]
    [InlineData("seq-smoothness", "2", 0)]
    [InlineData("wai-sr", "1", 7)]
    [InlineData("care", "1", 0)]
    [InlineData("haq-ii", "1", 7)]
    [InlineData("tasc-r", "1", 5)]
    [InlineData("srs", "1", 10.1)]
    public void A_code_of_another_form_is_no_answer(string id, string item, double answer)
        => Some.Trust.TryRespond(InstrumentId.Parse(id), new Dictionary<string, Answer> { [item] = answer }, out _).Should().BeFalse();

    [Theory]
    [InlineData("srs")]
    [InlineData("csrs")]
    public void A_session_rating_goes_from_0_to_40_and_higher_is_better(string id)
    {
        var instrument = Some.Trust.Catalog.GetInstrument(InstrumentId.Parse(id));
        var zero = Some.Score(instrument.Id, Some.Answers(Enumerable.Range(1, 4).Select(item => (item.ToString(), (Answer)0))))[ScaleId.Total];

        (zero.Value, zero.Minimum, zero.Maximum).Should().Be((0, 0, 40));
        TrustContentService.Create(options => Some.Quiet(options)).Catalog.Instruments.Should().OnlyContain(each => each.Direction == ScoreDirection.HigherIsBetter, "an alliance measured as a symptom would turn improvement into decline");
    }

    [Fact]
    public void The_helping_alliance_questionnaire_is_not_the_one_of_rheumatology()
        => string.Join(" ", Some.Trust.GetInstrument(InstrumentId.HaqII, "en").Notes).Should().Contain("rheumatology");

    [Fact]
    public void No_wording_of_a_published_instrument_ships()
    {
        foreach (var instrument in TrustContentService.Create(options => Some.Quiet(options)).Catalog.Instruments.Where(instrument => instrument.Wording == WordingTerms.Licensed))
        {
            Directory.GetFiles(Path.Combine(Repository.Content, "instruments", instrument.Id.Value)).Select(Path.GetFileName)
                .Should().OnlyContain(file => file == "instrument.json" || file!.StartsWith("about.", StringComparison.Ordinal));
        }
    }

    private static string ScaleOf(InstrumentId id, string item)
        => Some.Trust.Catalog.GetInstrument(id).Scales.First(scale => scale.Items.Any(each => each.Id.Value == item)).Id.Value;
}
