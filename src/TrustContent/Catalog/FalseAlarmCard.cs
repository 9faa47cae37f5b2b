namespace TrustContent.Catalog;

/// <summary>How often an event shows by chance alone, from a simulation in which nothing changed.</summary>
public sealed class FalseAlarmCard
{
    internal FalseAlarmCard(
        CourseEventKind kind,
        double share,
        double? returnedByChance,
        double? caught)
    {
        Event = kind;
        Share = share;
        ReturnedByChance = returnedByChance;
        Caught = caught;
    }

    /// <summary>The event.</summary>
    public CourseEventKind Event { get; }

    /// <summary>The share of simulated unchanged clients who show the event at least once, 0 to 1. For a small drop, those with a larger one count too.</summary>
    public double Share { get; }

    /// <summary>Of the drops that were chance alone, the share after which the score returned; for <see cref="CourseEventKind.ScoreReturned"/> only.</summary>
    public double? ReturnedByChance { get; }

    /// <summary>Of clients whose scores truly fell by one point for two sessions, the share in whom the event was seen; for drops only.</summary>
    public double? Caught { get; }
}
