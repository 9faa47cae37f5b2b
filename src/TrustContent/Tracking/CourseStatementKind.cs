namespace TrustContent.Tracking;

/// <summary>What a statement about a course is about.</summary>
public enum CourseStatementKind
{
    /// <summary>Too few ratings for anything but the answers themselves, or for some of what follows.</summary>
    TooFew,

    /// <summary>The level at the start and at the end, and the observed change.</summary>
    Level,

    /// <summary>Whether that change exceeds measurement error, or that this is not established.</summary>
    ReliableChange,

    /// <summary>The slope over sessions, or that it is not established.</summary>
    Trend,

    /// <summary>The individuals chart, or that it is not established.</summary>
    Limit,

    /// <summary>Something the scores show.</summary>
    Event,

    /// <summary>Something the client reported in so many words.</summary>
    Report,

    /// <summary>The client beside the therapist. For the therapist only.</summary>
    Voices,

    /// <summary>How the course was put together.</summary>
    Note,

    /// <summary>The course is not meant for this audience.</summary>
    NotForAudience,
}
