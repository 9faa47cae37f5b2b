namespace TrustContent.Catalog;

/// <summary>What a higher score means.</summary>
public enum ScoreDirection
{
    /// <summary>A higher score means more of the good thing measured.</summary>
    HigherIsBetter,

    /// <summary>A higher score means more of a problem.</summary>
    HigherIsWorse,
}
