namespace TrustContent.Psychometrics;

/// <summary>That a sample cannot say something, and why.</summary>
public sealed class Refusal
{
    internal Refusal(RefusalReason reason, int? found = null, int? needed = null)
    {
        Reason = reason;
        Found = found;
        Needed = needed;
    }

    /// <summary>The reason.</summary>
    public RefusalReason Reason { get; }

    /// <summary>How many there are, where the reason is that there are too few.</summary>
    public int? Found { get; }

    /// <summary>How many are needed, where the reason is that there are too few.</summary>
    public int? Needed { get; }
}
