namespace TrustContent.Catalog;

/// <summary>What a course of scores may show. These are events of scores: none says why, and none is a rupture or a repair.</summary>
public enum CourseEventKind
{
    /// <summary>A score clearly below the recent usual.</summary>
    ScoreDrop,

    /// <summary>A score somewhat below the recent usual; more often chance than a <see cref="ScoreDrop"/>.</summary>
    SmallScoreDrop,

    /// <summary>After a drop, a score back near what was usual before it.</summary>
    ScoreReturned,

    /// <summary>After a drop, as many ratings as one waits for, none of them back near what was usual.</summary>
    NotReturned,

    /// <summary>After a drop, too few ratings to say whether the score returned.</summary>
    Unknown,

    /// <summary>Rating after rating at the best score possible. It may be genuine.</summary>
    Ceiling,

    /// <summary>No rating for much longer than the interval that was expected.</summary>
    Absence,

    /// <summary>The therapist's guess lies far from the client's own rating, session after session.</summary>
    Divergence,
}
