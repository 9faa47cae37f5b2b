namespace TrustContent.Catalog;

/// <summary>A yes-or-no question that is never scored and always looked at.</summary>
public sealed class SignalDefinition
{
    internal SignalDefinition(
        ItemId id)
    {
        Id = id;
    }

    /// <summary>Its id.</summary>
    public ItemId Id { get; }
}
