using TrustContent.Catalog;

namespace TrustContent.Scoring;

/// <summary>An instrument's key made ready to score under one choice: indices in place of ids, rules settled. Every engine starts from it.</summary>
internal sealed class ScoringKey
{
    private readonly ScoringChoice _choice;

    private ScoringKey(InstrumentDefinition instrument, ScoringChoice choice, KeyedScale[] scales)
    {
        _choice = choice;
        Instrument = instrument;
        Metric = choice.Metric ?? instrument.Metric;
        Scales = scales;
    }

    public InstrumentDefinition Instrument { get; }

    public ScoreMetric Metric { get; }

    /// <summary>In declared order, so that a composite comes after its components.</summary>
    public KeyedScale[] Scales { get; }

    /// <exception cref="Diagnostics.TrustContentException">The choice is impossible for the instrument.</exception>
    public static ScoringKey Of(InstrumentDefinition instrument, ScoringChoice choice)
    {
        var items = new Dictionary<ItemId, int>();
        for (var i = 0; i < instrument.Items.Count; i++)
        {
            items.Add(instrument.Items[i].Id, i);
        }

        var scales = new KeyedScale[instrument.Scales.Count];
        for (var i = 0; i < scales.Length; i++)
        {
            scales[i] = new KeyedScale(instrument, instrument.Scales[i], choice, items, scales);
        }

        return new ScoringKey(instrument, choice, scales);
    }

    /// <summary>Whether it is the key under a choice.</summary>
    public bool IsUnder(ScoringChoice choice)
        => ReferenceEquals(choice, _choice)
            || (choice.Missing.Kind == _choice.Missing.Kind && choice.Missing.MaximumMissing == _choice.Missing.MaximumMissing && choice.Metric == _choice.Metric);

    /// <summary>The score of a scale whose answered members' keyed values are summed.</summary>
    /// <param name="sum">Their sum.</param>
    /// <param name="answered">How many are answered, or the sum of their weights.</param>
    /// <param name="all">How many there are, or the sum of all weights.</param>
    public double Value(double sum, double answered, double all)
        => Metric == ScoreMetric.Mean ? sum / answered
            : answered.Equals(all) ? sum
            : sum * all / answered;

    /// <summary>The score of a composite in columns of scores, NaN where there is none.</summary>
    /// <param name="scale">The composite.</param>
    /// <param name="scores">The scores, those of the components among them.</param>
    /// <param name="apart">How far apart two columns begin.</param>
    /// <param name="row">The row.</param>
    public double Composite(KeyedScale scale, ReadOnlySpan<double> scores, int apart, int row)
    {
        var (sum, count) = (0.0, 0);
        foreach (var component in scale.Components)
        {
            var part = scores[(component * apart) + row];
            if (!double.IsNaN(part))
            {
                sum += part;
                count++;
            }
        }

        // In an invalid row no component has a score; a composite never scores on nothing.
        return count == 0 || scale.Components.Length - count > scale.Allowed ? double.NaN : Value(sum, count, scale.Components.Length);
    }
}
