using TrustContent.Catalog.Reading;

namespace TrustContent.Catalog;

/// <summary>A number that a rule compares with, and whose judgement it is. It is not a cut-off.</summary>
public sealed class Threshold
{
    private readonly Citation? _source;

    internal Threshold(
        string id,
        double value,
        Verification verification,
        Citation? source)
    {
        Id = id;
        Value = value;
        Verification = verification;
        _source = source;
    }

    /// <summary>Its id within the rules of the instrument.</summary>
    public string Id { get; }

    /// <summary>The number, in units of what it is compared with.</summary>
    public double Value { get; }

    /// <summary>Whose judgement it is.</summary>
    public Verification Verification { get; }

    /// <summary>The publication, or <see langword="null"/> if it is ours.</summary>
    public SourceDefinition? Source => _source?.Source;
}
