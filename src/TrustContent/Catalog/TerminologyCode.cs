namespace TrustContent.Catalog;

/// <summary>A code of a terminology, such as SNOMED CT, that stands for a score. Present only where a site opted in.</summary>
public sealed class TerminologyCode
{
    internal TerminologyCode(InstrumentId instrument, ScaleId scale, Uri system, string code, Verification verification, string notice)
    {
        Instrument = instrument;
        Scale = scale;
        System = system;
        Code = code;
        Verification = verification;
        Notice = notice;
    }

    /// <summary>The instrument.</summary>
    public InstrumentId Instrument { get; }

    /// <summary>The scale whose score the code stands for.</summary>
    public ScaleId Scale { get; }

    /// <summary>The address that names the terminology.</summary>
    public Uri System { get; }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>How surely the code is known.</summary>
    public Verification Verification { get; }

    /// <summary>What a site must know and have before it uses the code.</summary>
    public string Notice { get; }
}
