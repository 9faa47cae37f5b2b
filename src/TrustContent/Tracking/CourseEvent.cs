using TrustContent.Catalog;
using TrustContent.Internal;

namespace TrustContent.Tracking;

/// <summary>Something that a course of scores shows, with all that it rests on. It never says why.</summary>
public sealed class CourseEvent
{
    internal CourseEvent(
        CourseEventKind kind,
        TrackedSession session,
        int position,
        DropMeasure? measure,
        TrackedSession? since,
        IEnumerable<TrackedSession> restsOn,
        IEnumerable<Threshold> thresholds,
        FalseAlarmCard? falseAlarm)
    {
        Kind = kind;
        Session = session;
        Position = position;
        Measure = measure;
        Since = since;
        RestsOn = Frozen.List(restsOn);
        Thresholds = Frozen.List(thresholds);
        FalseAlarm = falseAlarm;
    }

    /// <summary>What it is.</summary>
    public CourseEventKind Kind { get; }

    /// <summary>Whether a client may be told. Ceiling, absence and divergence are for the therapist only.</summary>
    public bool IsForClient => Kind is not (CourseEventKind.Ceiling or CourseEventKind.Absence or CourseEventKind.Divergence);

    /// <summary>The session at which it shows.</summary>
    public TrackedSession Session { get; }

    /// <summary>Where that session stands in the course, from 0.</summary>
    public int Position { get; }

    /// <summary>The numbers, for a drop and for what became of it; <see langword="null"/> for other events.</summary>
    public DropMeasure? Measure { get; }

    /// <summary>The session of the drop, for what became of one.</summary>
    public TrackedSession? Since { get; }

    /// <summary>The other sessions that it rests on: those before a drop, those after it, the run at the ceiling.</summary>
    public IReadOnlyList<TrackedSession> RestsOn { get; }

    /// <summary>The thresholds that decided, and whose judgement each is.</summary>
    public IReadOnlyList<Threshold> Thresholds { get; }

    /// <summary>How often it shows by chance alone, or <see langword="null"/> where that cannot be simulated.</summary>
    public FalseAlarmCard? FalseAlarm { get; }
}
