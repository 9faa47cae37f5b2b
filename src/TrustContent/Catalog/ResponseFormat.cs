namespace TrustContent.Catalog;

/// <summary>Which numbers answer an item.</summary>
public sealed class ResponseFormat
{
    internal ResponseFormat(
        string id,
        ResponseKind kind,
        double minimum,
        double maximum)
    {
        Id = id;
        Kind = kind;
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>Its id within the instrument.</summary>
    public string Id { get; }

    /// <summary>Whether only whole numbers answer it.</summary>
    public ResponseKind Kind { get; }

    /// <summary>The lowest answer.</summary>
    public double Minimum { get; }

    /// <summary>The highest answer.</summary>
    public double Maximum { get; }
}
