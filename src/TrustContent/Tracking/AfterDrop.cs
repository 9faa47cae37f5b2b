namespace TrustContent.Tracking;

/// <summary>What a client answered to the two questions that may follow a drop.</summary>
public sealed class AfterDrop
{
    /// <summary>Records the answers.</summary>
    /// <param name="talked">Whether the two talked about it; <see langword="null"/> without an answer.</param>
    /// <param name="helped">Whether it helped; <see langword="null"/> without an answer, or if they did not talk.</param>
    /// <exception cref="ArgumentException">They did not talk, yet there is an answer to whether it helped.</exception>
    public AfterDrop(bool? talked, bool? helped = null)
    {
        if (talked == false && helped is not null)
        {
            throw new ArgumentException("Whether a talk helped can be answered only if there was one.", nameof(helped));
        }

        Talked = talked;
        Helped = helped;
    }

    /// <summary>Whether the two talked about it; <see langword="null"/> without an answer.</summary>
    public bool? Talked { get; }

    /// <summary>Whether it helped; <see langword="null"/> without an answer.</summary>
    public bool? Helped { get; }
}
