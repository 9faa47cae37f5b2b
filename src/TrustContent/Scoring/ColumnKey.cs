using TrustContent.Catalog;

namespace TrustContent.Scoring;

/// <summary>A <see cref="ScoringKey"/> with the range of every column of answers.</summary>
internal sealed class ColumnKey
{
    public ColumnKey(ScoringKey key, byte missingCode)
    {
        Key = key;
        MissingCode = missingCode;
        var items = key.Instrument.Items;
        Minimums = [.. items.Select(item => item.Response.Minimum)];
        Maximums = [.. items.Select(item => item.Response.Maximum)];
        AreWhole = [.. items.Select(item => item.Response.Kind == ResponseKind.Integer)];
        if (items.FirstOrDefault(item => missingCode >= item.Response.Minimum && missingCode <= item.Response.Maximum) is { } item)
        {
            throw new ArgumentOutOfRangeException(nameof(missingCode), $"The code for a missing answer is an answer to item {item.Id}. Choose one outside the range of every item.");
        }
    }

    public ScoringKey Key { get; }

    public InstrumentDefinition Instrument => Key.Instrument;

    public byte MissingCode { get; }

    /// <summary>The lowest answer of each item.</summary>
    public double[] Minimums { get; }

    /// <summary>The highest answer of each item.</summary>
    public double[] Maximums { get; }

    /// <summary>Whether only whole numbers answer an item.</summary>
    public bool[] AreWhole { get; }
}
