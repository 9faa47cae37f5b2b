namespace TrustContent.Catalog;

/// <summary>What happens to a scale when answers are missing.</summary>
public enum MissingRuleKind
{
    /// <summary>All items must be answered, or there is no score.</summary>
    RequireAll,

    /// <summary>Up to a number of items may be missing; the score rests on those answered.</summary>
    Prorate,
}
