namespace TrustContent.Catalog;

/// <summary>What kind of number answers an item.</summary>
public enum ResponseKind
{
    /// <summary>A whole number: one of the response codes.</summary>
    Integer,

    /// <summary>Any number in the range, as from a slider or a visual analogue line.</summary>
    Decimal,
}
