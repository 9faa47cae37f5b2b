using TrustContent.Catalog;
using TrustContent.Internal;

namespace TrustContent.Tracking;

/// <summary>The two voices on one scale. Differences are therapist minus client, in the scores' own units.</summary>
public sealed class ScaleVoices
{
    internal ScaleVoices(
        ScaleDefinition scale,
        IEnumerable<VoicePair> pairs,
        Finding<double> meanDifference,
        Finding<double> meanAbsoluteDifference,
        Finding<VoiceAgreement> agreement,
        double? errorBound)
    {
        Scale = scale;
        Pairs = Frozen.List(pairs);
        MeanDifference = meanDifference;
        MeanAbsoluteDifference = meanAbsoluteDifference;
        Agreement = agreement;
        ErrorBound = errorBound;
    }

    /// <summary>The scale.</summary>
    public ScaleDefinition Scale { get; }

    /// <summary>The sessions at which both have a score, in order.</summary>
    public IReadOnlyList<VoicePair> Pairs { get; }

    /// <summary>The mean difference.</summary>
    public Finding<double> MeanDifference { get; }

    /// <summary>The mean of the difference regardless of direction.</summary>
    public Finding<double> MeanAbsoluteDifference { get; }

    /// <summary>Whether the therapist's guess follows the client's ratings up and down.</summary>
    public Finding<VoiceAgreement> Agreement { get; }

    /// <summary>The difference that measurement error of both forms alone would exceed only rarely, at the caller's confidence; <see langword="null"/> unless the caller gave both errors.</summary>
    public double? ErrorBound { get; }
}
