using TrustContent.Catalog;

namespace TrustContent.Tracking;

/// <summary>What a client reported in so many words at a session. Kept apart from what scores did.</summary>
public sealed class RatingReport
{
    internal RatingReport(ReportKind kind, TrackedSession session, int position, ItemId? signal, bool isForTherapist)
    {
        Kind = kind;
        Session = session;
        Position = position;
        Signal = signal;
        IsForTherapist = isForTherapist;
    }

    /// <summary>What it is.</summary>
    public ReportKind Kind { get; }

    /// <summary>The session.</summary>
    public TrackedSession Session { get; }

    /// <summary>Where that session stands in the course, from 0.</summary>
    public int Position { get; }

    /// <summary>The signal that was answered yes, for a signal.</summary>
    public ItemId? Signal { get; }

    /// <summary>Whether the therapist may be told. A report that withholds advice goes to the client and the recipient only.</summary>
    public bool IsForTherapist { get; }
}
