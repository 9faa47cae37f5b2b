using TrustContent.Catalog;
using TrustContent.Internal;

namespace TrustContent.Scoring;

/// <summary>A caller's choice of what happens when answers are missing.</summary>
public sealed class MissingChoice
{
    private MissingChoice(MissingRuleKind? kind, int maximumMissing)
    {
        Kind = kind;
        MaximumMissing = maximumMissing;
    }

    /// <summary>As the instrument says. Where it says nothing, every item is required.</summary>
    public static MissingChoice AsPublished { get; } = new(null, 0);

    /// <summary>Every item is required, whatever the instrument says.</summary>
    public static MissingChoice RequireAll { get; } = new(MissingRuleKind.RequireAll, 0);

    /// <summary>The rule that replaces the instrument's, or <see langword="null"/> to keep it.</summary>
    public MissingRuleKind? Kind { get; }

    /// <summary>How many items of each scale may be missing.</summary>
    public int MaximumMissing { get; }

    /// <summary>Up to a number of missing items in each scale; as many times that in a total over items as it covers scales.</summary>
    /// <param name="maximumMissing">How many items of each scale may be missing; at least 1.</param>
    /// <returns>The choice. A result made with it says so.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static MissingChoice Prorate(int maximumMissing)
        => maximumMissing >= 1
            ? new(MissingRuleKind.Prorate, maximumMissing)
            : throw new ArgumentOutOfRangeException(nameof(maximumMissing), "At least 1 item may be missing where scores are prorated.");

    internal string NameFor(ScaleDefinition scale, int allowed) => Kind switch
    {
        null => scale.Missing.Name,
        MissingRuleKind.RequireAll => "require-all",
        _ => "prorate:" + NumberText.Whole(allowed),
    };
}
