using TrustContent.Scoring;

namespace TrustContent.Tracking;

/// <summary>The score of one scale at one session.</summary>
public sealed class CourseRating
{
    internal CourseRating(TrackedSession session, int position, ScoreResult result, ScaleScore score)
    {
        Session = session;
        Position = position;
        Result = result;
        Value = score.Value!.Value;
        IsProrated = score.IsProrated;
    }

    /// <summary>The session.</summary>
    public TrackedSession Session { get; }

    /// <summary>Where the session stands in the course, from 0.</summary>
    public int Position { get; }

    /// <summary>The score.</summary>
    public double Value { get; }

    /// <summary>Whether it rests on fewer answers than the scale has items. It is then compared on the items answered in both sessions.</summary>
    public bool IsProrated { get; }

    internal ScoreResult Result { get; }
}
