#if NET
namespace TrustContent.Scoring;

/// <summary>A scale whose answers, sums and counts all fit a byte.</summary>
internal sealed class ByteScale
{
    public ByteScale(KeyedScale scale)
    {
        Plain = [.. scale.Items.Where((_, i) => !scale.Reversed[i])];
        Reversed = [.. scale.Items.Where((_, i) => scale.Reversed[i])];
        Turns = [.. scale.Turns.Where((_, i) => scale.Reversed[i]).Select(turn => (byte)turn)];
        Components = scale.Components;
        Count = scale.Items.Length;
        Allowed = scale.Allowed;
    }

    /// <summary>Where the items that are not reversed stand in the instrument.</summary>
    public int[] Plain { get; }

    /// <summary>Where the reversed items stand in the instrument.</summary>
    public int[] Reversed { get; }

    /// <summary>Lowest plus highest answer of each reversed item.</summary>
    public byte[] Turns { get; }

    public int[] Components { get; }

    public bool IsComposite => Components.Length > 0;

    public int Count { get; }

    public int Allowed { get; }

    /// <summary>Whether all scales of a key fit.</summary>
    public static bool Fit(ColumnKey key)
        => key.Minimums.Concat(key.Maximums).All(end => end >= 0 && end <= byte.MaxValue && Math.Floor(end).Equals(end))
            && key.Key.Scales.All(scale => !scale.IsWeighted
                && scale.Turns.All(turn => turn <= byte.MaxValue)
                && scale.Items.Length <= byte.MaxValue
                && scale.Items.Sum(item => key.Maximums[item]) <= byte.MaxValue);
}
#endif
