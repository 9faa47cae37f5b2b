namespace TrustContent.Catalog;

/// <summary>Why no line between good and bad scores is drawn.</summary>
public enum CutoffStatus
{
    /// <summary>The instrument has not been validated.</summary>
    Unvalidated,

    /// <summary>No source gives a cut-off for this instrument.</summary>
    NonePublished,
}
