using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>What happens to a scale when answers are missing. Missing is never zero.</summary>
public sealed class MissingRule
{
    internal MissingRule(
        MissingRuleKind kind,
        int maximumMissing,
        bool isPublished,
        Verification verification)
    {
        Kind = kind;
        MaximumMissing = maximumMissing;
        IsPublished = isPublished;
        Verification = verification;
    }

    /// <summary>Whether a scale may be prorated.</summary>
    public MissingRuleKind Kind { get; }

    /// <summary>How many items may be missing; 0 if all are required.</summary>
    public int MaximumMissing { get; }

    /// <summary>Whether the instrument states a rule. If not, every item is required.</summary>
    public bool IsPublished { get; }

    /// <summary>How surely the rule is known.</summary>
    public Verification Verification { get; }

    /// <summary>A short name for results: <c>require-all</c>, <c>require-all (none published)</c> or <c>prorate:1</c>.</summary>
    public string Name => Kind switch
    {
        MissingRuleKind.Prorate => "prorate:" + NumberText.Whole(MaximumMissing),
        _ when IsPublished => "require-all",
        _ => "require-all (none published)",
    };
}
