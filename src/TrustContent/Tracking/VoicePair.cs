namespace TrustContent.Tracking;

/// <summary>Both scores of one scale at one session.</summary>
public sealed class VoicePair
{
    internal VoicePair(TrackedSession session, int position, double client, double therapist)
    {
        Session = session;
        Position = position;
        Client = client;
        Therapist = therapist;
    }

    /// <summary>The session.</summary>
    public TrackedSession Session { get; }

    /// <summary>Where that session stands in the course, from 0.</summary>
    public int Position { get; }

    /// <summary>The client's score.</summary>
    public double Client { get; }

    /// <summary>What the therapist guessed.</summary>
    public double Therapist { get; }

    /// <summary>Therapist minus client.</summary>
    public double Difference => Therapist - Client;
}
