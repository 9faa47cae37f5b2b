namespace TrustContent.Tracking;

/// <summary>Something that a course may establish; below its minimum it is not established, and says why.</summary>
/// <typeparam name="T">What is established.</typeparam>
public sealed class Finding<T>
    where T : notnull
{
    private readonly T? _value;

    internal Finding(T? value, int used, int minimum, NotEstablishedReason? whyNot)
    {
        _value = value;
        Used = used;
        Minimum = minimum;
        WhyNot = whyNot;
    }

    /// <summary>Whether it is established.</summary>
    public bool IsEstablished => WhyNot is null;

    /// <summary>What is established.</summary>
    /// <exception cref="InvalidOperationException">It is not established.</exception>
    public T Value => IsEstablished ? _value! : throw new InvalidOperationException("Not established; see WhyNot.");

    /// <summary>On how many ratings, or pairs of ratings, it rests or would rest.</summary>
    public int Used { get; }

    /// <summary>The least it needs.</summary>
    public int Minimum { get; }

    /// <summary>Why it is not established, or <see langword="null"/> if it is.</summary>
    public NotEstablishedReason? WhyNot { get; }
}
