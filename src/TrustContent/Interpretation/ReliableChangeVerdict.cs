namespace TrustContent.Interpretation;

/// <summary>What a change is, held against measurement error.</summary>
public enum ReliableChangeVerdict
{
    /// <summary>Without a measurement error of a known sample nothing can be said.</summary>
    NotEstablished,

    /// <summary>Measurement error alone could make a change of this size.</summary>
    WithinError,

    /// <summary>The later score is higher by more than measurement error alone would make it.</summary>
    Higher,

    /// <summary>The later score is lower by more than measurement error alone would make it.</summary>
    Lower,
}
