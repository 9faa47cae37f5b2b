namespace TrustContent.Catalog;

/// <summary>The ids of the thresholds that judging a course needs.</summary>
internal static class CourseThreshold
{
    /// <summary>How many spreads below the usual makes a drop.</summary>
    public const string Drop = "drop";

    public const string SmallDrop = "small-drop";

    /// <summary>How many ratings before it a drop is measured from, and within how many sessions they must lie.</summary>
    public const string ReferenceRatings = "reference-ratings";

    public const string ReferenceSessions = "reference-sessions";

    /// <summary>The smallest spread, as a share of the range.</summary>
    public const string SpreadFloor = "spread-floor";

    /// <summary>How many spreads below the usual still counts as returned.</summary>
    public const string ReturnTolerance = "return-tolerance";

    public const string FollowUpRatings = "follow-up-ratings";

    public const string FollowUpSessions = "follow-up-sessions";

    /// <summary>How many ratings a level at the start or the end is the median of.</summary>
    public const string LevelRatings = "level-ratings";

    public const string TrendRatings = "trend-ratings";

    public const string LimitRatings = "limit-ratings";

    public const string CeilingRatings = "ceiling-ratings";

    /// <summary>How many expected intervals without a rating make an absence.</summary>
    public const string AbsenceIntervals = "absence-intervals";

    /// <summary>How far apart two voices must lie, as a share of the range, and at how many sessions.</summary>
    public const string Divergence = "divergence";

    public const string VoicePairs = "voice-pairs";

    public const string AgreementPairs = "agreement-pairs";

    /// <summary>For how many sessions a topic that was offered is not offered again.</summary>
    public const string RepeatAfter = "repeat-after";

    /// <summary>Those that count ratings, sessions or pairs, and so are whole.</summary>
    public static readonly string[] Counts =
    [
        ReferenceRatings, ReferenceSessions, FollowUpRatings, FollowUpSessions, LevelRatings, TrendRatings, LimitRatings, CeilingRatings, VoicePairs,
        AgreementPairs, RepeatAfter,
    ];

    public static readonly string[] All = [Drop, SmallDrop, SpreadFloor, ReturnTolerance, AbsenceIntervals, Divergence, .. Counts];
}
