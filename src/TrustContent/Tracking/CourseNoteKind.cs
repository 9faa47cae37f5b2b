namespace TrustContent.Tracking;

/// <summary>What a reader of a course should know about how it was put together.</summary>
public enum CourseNoteKind
{
    /// <summary>Some sessions have no rating of this scale. Nothing was put in their place.</summary>
    WithoutRating,

    /// <summary>Some sessions have the same date and no number; they stand in the order in which they came.</summary>
    SameMoment,

    /// <summary>The dates run in another order than the numbers; the numbers were followed.</summary>
    DatesDisagree,

    /// <summary>The time between sessions differs much. Everything is counted in sessions, not in weeks.</summary>
    IrregularIntervals,

    /// <summary>Some sessions were rated with another version of the key; they are left out of every comparison.</summary>
    OtherKey,

    /// <summary>Some ratings lack answers; they were compared on the items answered in both.</summary>
    OtherItems,

    /// <summary>At some sessions no drop could be looked for: too few of the ratings before lie within the last ten sessions, or can be compared.</summary>
    NotJudged,

    /// <summary>An absence could not be looked for, as the latest rating has no date.</summary>
    AbsenceNotJudged,

    /// <summary>Some sessions have answers about a drop where there was none before; they count for nothing.</summary>
    NoDropToTalkAbout,

    /// <summary>Some of the therapist's forms were given after the client's answers were seen; they were not compared.</summary>
    NotSealed,

    /// <summary>A norm rests on too small or too lopsided a sample and was not used.</summary>
    NormNotUsed,
}
