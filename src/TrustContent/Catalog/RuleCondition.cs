namespace TrustContent.Catalog;

/// <summary>What must be so for a rule to speak.</summary>
public sealed class RuleCondition
{
    internal RuleCondition(
        ConditionKind kind,
        ItemId? item,
        ScaleId? scale,
        Threshold? threshold)
    {
        Kind = kind;
        Item = item;
        Scale = scale;
        Threshold = threshold;
    }

    /// <summary>What is looked at.</summary>
    public ConditionKind Kind { get; }

    /// <summary>The item or signal, for conditions about one.</summary>
    public ItemId? Item { get; }

    /// <summary>The scale, for conditions about one.</summary>
    public ScaleId? Scale { get; }

    /// <summary>What it is compared with; <see langword="null"/> for a signal.</summary>
    public Threshold? Threshold { get; }
}
