using TrustContent.Catalog;

namespace TrustContent.Interpretation;

/// <summary>One thing that may be said about a result.</summary>
public sealed class Statement
{
    internal Statement(StatementKind kind, string text, ScaleId? scale = null, ItemId? item = null, Threshold? threshold = null)
    {
        Kind = kind;
        Text = text;
        Scale = scale;
        Item = item;
        Threshold = threshold;
    }

    /// <summary>What it is about.</summary>
    public StatementKind Kind { get; }

    /// <summary>The sentence to show.</summary>
    public string Text { get; }

    /// <summary>The scale it is about, if it is about one.</summary>
    public ScaleId? Scale { get; }

    /// <summary>The item it is about, if it is about one.</summary>
    public ItemId? Item { get; }

    /// <summary>The threshold it rests on, if it rests on one.</summary>
    public Threshold? Threshold { get; }
}
