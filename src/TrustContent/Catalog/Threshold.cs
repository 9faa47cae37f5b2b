namespace TrustContent.Catalog;

/// <summary>A number that a rule compares with, and whose judgement it is. It is not a cut-off.</summary>
public sealed class Threshold
{
    internal Threshold(
        string id,
        double value,
        Verification verification,
        SourceDefinition? source)
    {
        Id = id;
        Value = value;
        Verification = verification;
        Source = source;
    }

    /// <summary>Its id within the rules of the instrument.</summary>
    public string Id { get; }

    /// <summary>The number, in units of what it is compared with.</summary>
    public double Value { get; }

    /// <summary>Whose judgement it is.</summary>
    public Verification Verification { get; }

    /// <summary>The publication, or <see langword="null"/> if it is ours.</summary>
    public SourceDefinition? Source { get; }
}
