namespace TrustContent.Catalog;

/// <summary>Who owns an instrument's wording and on what terms it may be used.</summary>
public sealed class InstrumentLicense
{
    internal InstrumentLicense(
        string rightsHolder,
        string terms,
        string? spdx)
    {
        RightsHolder = rightsHolder;
        Terms = terms;
        Spdx = spdx;
    }

    /// <summary>The owner.</summary>
    public string RightsHolder { get; }

    /// <summary>The terms in short, in English. Not legal advice.</summary>
    public string Terms { get; }

    /// <summary>The SPDX id of a free licence, or <see langword="null"/>.</summary>
    public string? Spdx { get; }
}
