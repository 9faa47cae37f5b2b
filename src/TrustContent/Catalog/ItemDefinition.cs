namespace TrustContent.Catalog;

/// <summary>A rated item of an instrument.</summary>
/// <remarks>A discreet item asks whether hard things can be said; telling the therapist how it was answered would punish the answer.</remarks>
public sealed class ItemDefinition
{
    internal ItemDefinition(
        ItemId id,
        ItemRole role,
        ResponseFormat response,
        bool isDiscreet)
    {
        Id = id;
        Role = role;
        Response = response;
        IsDiscreet = isDiscreet;
    }

    /// <summary>Its id, which is its number.</summary>
    public ItemId Id { get; }

    /// <summary>Whether it is scored.</summary>
    public ItemRole Role { get; }

    /// <summary>Which numbers answer it.</summary>
    public ResponseFormat Response { get; }

    /// <summary>Whether a low answer is kept from what the therapist is told.</summary>
    public bool IsDiscreet { get; }
}
