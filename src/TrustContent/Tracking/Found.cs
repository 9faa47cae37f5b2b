namespace TrustContent.Tracking;

/// <summary>Makes findings.</summary>
internal static class Found
{
    /// <summary>What is established if there are enough, and the calculation can tell.</summary>
    public static Finding<T> If<T>(int used, int minimum, Func<T?> calculate)
        where T : class
        => used < minimum ? new(default, used, minimum, NotEstablishedReason.TooFewRatings)
            : calculate() is { } value ? new(value, used, minimum, null)
            : new(default, used, minimum, NotEstablishedReason.NoVariation);

    public static Finding<double> Number(int used, int minimum, Func<double> calculate)
        => used < minimum ? new(0, used, minimum, NotEstablishedReason.TooFewRatings) : new(calculate(), used, minimum, null);
}
