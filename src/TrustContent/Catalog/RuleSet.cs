using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>All that may follow from a response to one instrument.</summary>
public sealed class RuleSet
{
    internal RuleSet(
        InstrumentId instrument,
        IEnumerable<Threshold> thresholds,
        IEnumerable<NoticeDefinition> notices,
        IEnumerable<RuleDefinition> rules)
    {
        Instrument = instrument;
        Thresholds = Frozen.List(thresholds);
        Notices = Frozen.List(notices);
        Rules = Frozen.List(rules);
    }

    /// <summary>The instrument.</summary>
    public InstrumentId Instrument { get; }

    /// <summary>The numbers that the rules compare with.</summary>
    public IReadOnlyList<Threshold> Thresholds { get; }

    /// <summary>The safety notices, most urgent first.</summary>
    public IReadOnlyList<NoticeDefinition> Notices { get; }

    /// <summary>The rules, most important first.</summary>
    public IReadOnlyList<RuleDefinition> Rules { get; }
}
