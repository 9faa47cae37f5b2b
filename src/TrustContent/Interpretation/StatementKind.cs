namespace TrustContent.Interpretation;

/// <summary>What a statement about a score is about.</summary>
public enum StatementKind
{
    /// <summary>A score, with its range and position.</summary>
    Score,

    /// <summary>A score that rests on fewer answers than the scale has items.</summary>
    Prorated,

    /// <summary>A scale without a score, and why.</summary>
    NoScore,

    /// <summary>The caller chose to score other than the instrument says.</summary>
    ChosenScoring,

    /// <summary>That no line between good and bad scores is known, and why.</summary>
    NotEstablished,

    /// <summary>How surely the scoring key is known, where that is less than verified.</summary>
    Verification,

    /// <summary>A score at which the site asked to be prompted. Not a cut-off.</summary>
    Prompt,

    /// <summary>Where a score stands among the site's own clients. For the therapist only; no cut-off and no percentile.</summary>
    LocalNorm,

    /// <summary>A single low answer.</summary>
    LowAnswer,

    /// <summary>One scale lies clearly below the others.</summary>
    LowestScale,

    /// <summary>No scale lies clearly below the others.</summary>
    NoAreaStandsOut,

    /// <summary>It cannot be said whether a scale stands out.</summary>
    AreasNotCompared,

    /// <summary>The result is not meant for this audience.</summary>
    NotForAudience,
}
