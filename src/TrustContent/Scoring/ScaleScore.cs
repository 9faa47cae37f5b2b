using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace TrustContent.Scoring;

/// <summary>The score of one scale, and everything needed to follow it by hand.</summary>
public sealed class ScaleScore
{
    private readonly KeyedScale _key;

    internal ScaleScore(ScoringKey key, KeyedScale scale, IReadOnlyList<KeyedAnswer> items, double? value, int answered, Issue? whyNull)
    {
        _key = scale;
        Metric = key.Metric;
        Items = items;
        Value = value;
        Answered = answered;
        WhyNull = whyNull;
    }

    /// <summary>The scale's definition.</summary>
    public ScaleDefinition Scale => _key.Definition;

    /// <summary>The scale.</summary>
    public ScaleId Id => Scale.Id;

    /// <summary>The score, or <see langword="null"/> if there is none; then <see cref="WhyNull"/> says why. Never 0 for missing.</summary>
    public double? Value { get; }

    /// <summary>The lowest score possible.</summary>
    public double Minimum => _key.Range.Minimum;

    /// <summary>The highest score possible.</summary>
    public double Maximum => _key.Range.Maximum;

    /// <summary>Where the score lies between lowest and highest possible, 0 to 100. A position on the scale, not a percentile.</summary>
    public double? PercentOfRange => (Value - Minimum) * 100 / (Maximum - Minimum);

    /// <summary>Whether the score is a sum or a mean.</summary>
    public ScoreMetric Metric { get; }

    /// <summary>The rule for missing answers that was applied, such as <c>prorate:1</c>.</summary>
    public string MissingRule => _key.MissingRule;

    /// <summary>Whether the caller chose that rule in place of the instrument's.</summary>
    public bool IsMissingRuleChosen => _key.IsMissingRuleChosen;

    /// <summary>Whether the score rests on fewer answers than the scale has items.</summary>
    public bool IsProrated => Value is not null && Answered < ItemCount;

    /// <summary>How many items have a valid answer.</summary>
    public int Answered { get; }

    /// <summary>How many items the scale has, those of its components included.</summary>
    public int ItemCount => _key.ItemCount;

    /// <summary>The items as they entered the score, in declared order; empty for a composite.</summary>
    public IReadOnlyList<KeyedAnswer> Items { get; }

    /// <summary>Why there is no score, or <see langword="null"/> if there is one.</summary>
    public Issue? WhyNull { get; }
}
