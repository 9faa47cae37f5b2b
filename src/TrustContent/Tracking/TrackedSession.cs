using TrustContent.Internal;
using TrustContent.Scoring;

namespace TrustContent.Tracking;

/// <summary>One session of a client: when it was, and what was answered about it.</summary>
public sealed class TrackedSession
{
    private TrackedSession(
        int? number, DateTimeOffset? at, ScoreResult? client, ScoreResult? therapist, bool isTherapistSealed, AfterDrop? afterDrop, bool areReportsSettled)
    {
        Number = number;
        At = at;
        Client = client;
        Therapist = therapist;
        IsTherapistSealed = isTherapistSealed;
        AfterDrop = afterDrop;
        AreReportsSettled = areReportsSettled;
    }

    /// <summary>A session known by its number.</summary>
    /// <param name="number">Its number in the therapy; sessions without a rating count too.</param>
    /// <param name="client">The client's rating, or <see langword="null"/> if there is none.</param>
    public TrackedSession(int number, ScoreResult? client)
        : this(number, null, client, null, true, null, false)
    {
    }

    /// <summary>A session known by its date.</summary>
    /// <param name="at">When it was.</param>
    /// <param name="client">The client's rating, or <see langword="null"/> if there is none.</param>
    public TrackedSession(DateTimeOffset at, ScoreResult? client)
        : this(null, at, client, null, true, null, false)
    {
    }

    /// <summary>Its number in the therapy, if known.</summary>
    public int? Number { get; }

    /// <summary>When it was, if known.</summary>
    public DateTimeOffset? At { get; }

    /// <summary>The client's rating, or <see langword="null"/> if there is none.</summary>
    public ScoreResult? Client { get; }

    /// <summary>The therapist's parallel form, or <see langword="null"/> if there is none.</summary>
    public ScoreResult? Therapist { get; }

    /// <summary>Whether the therapist answered before seeing the client's answers. Only such forms are compared.</summary>
    public bool IsTherapistSealed { get; }

    /// <summary>The client's answers to the questions that may follow a drop, if they were asked.</summary>
    public AfterDrop? AfterDrop { get; }

    /// <summary>Whether what the client reported at this session has been settled by whoever receives safety notices.</summary>
    public bool AreReportsSettled { get; }

    /// <summary>The same session with a date beside its number.</summary>
    /// <param name="at">When it was.</param>
    /// <returns>The session.</returns>
    public TrackedSession On(DateTimeOffset at) => new(Number, at, Client, Therapist, IsTherapistSealed, AfterDrop, AreReportsSettled);

    /// <summary>The same session with the therapist's form, given before the client's answers were seen.</summary>
    /// <param name="therapist">The therapist's form.</param>
    /// <returns>The session.</returns>
    public TrackedSession WithTherapist(ScoreResult therapist) => new(Number, At, Client, Guard.NotNull(therapist), true, AfterDrop, AreReportsSettled);

    /// <summary>The same session with a therapist's form that was given after the client's answers were seen. It is kept and not compared.</summary>
    /// <param name="therapist">The therapist's form.</param>
    /// <returns>The session.</returns>
    public TrackedSession WithUnsealedTherapist(ScoreResult therapist) => new(Number, At, Client, Guard.NotNull(therapist), false, AfterDrop, AreReportsSettled);

    /// <summary>The same session with the client's answers to the questions that may follow a drop.</summary>
    /// <param name="answers">The answers.</param>
    /// <returns>The session.</returns>
    public TrackedSession WithAfterDrop(AfterDrop answers) => new(Number, At, Client, Therapist, IsTherapistSealed, Guard.NotNull(answers), AreReportsSettled);

    /// <summary>The same session, its reports settled: advice is no longer withheld for them.</summary>
    /// <returns>The session.</returns>
    public TrackedSession WithReportsSettled() => new(Number, At, Client, Therapist, IsTherapistSealed, AfterDrop, true);
}
