namespace TrustContent.Tracking;

/// <summary>How the therapist's guesses relate to the client's ratings over time: truth and bias.</summary>
/// <remarks>
/// West, T. V., &amp; Kenny, D. A. (2011): guess − mean rating = bias + tracking × (rating − mean rating). The intervals are
/// those of least squares and take sessions as independent, which they are not: they are approximate, and rather too narrow.
/// </remarks>
public sealed class VoiceAgreement
{
    internal VoiceAgreement(double bias, double biasError, double tracking, double trackingError, double quantile)
    {
        Bias = bias;
        BiasLow = bias - (quantile * biasError);
        BiasHigh = bias + (quantile * biasError);
        Tracking = tracking;
        TrackingLow = tracking - (quantile * trackingError);
        TrackingHigh = tracking + (quantile * trackingError);
    }

    /// <summary>How far the guesses lie above (positive) or below the ratings on average.</summary>
    public double Bias { get; }

    /// <summary>The lower end of its 95 % interval.</summary>
    public double BiasLow { get; }

    /// <summary>The upper end of its 95 % interval.</summary>
    public double BiasHigh { get; }

    /// <summary>By how much the guess moves when the rating moves by 1. With 1 it follows in full, with 0 not at all.</summary>
    public double Tracking { get; }

    /// <summary>The lower end of its 95 % interval.</summary>
    public double TrackingLow { get; }

    /// <summary>The upper end of its 95 % interval.</summary>
    public double TrackingHigh { get; }
}
