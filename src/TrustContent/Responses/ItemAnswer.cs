using TrustContent.Catalog;

namespace TrustContent.Responses;

/// <summary>The checked answer to one item or signal.</summary>
public sealed class ItemAnswer
{
    internal ItemAnswer(ItemId item, AnswerState state, double? value = null, bool? isYes = null, MissingReason? reason = null)
    {
        Item = item;
        State = state;
        Value = value;
        IsYes = isYes;
        Reason = reason;
    }

    /// <summary>The item or signal.</summary>
    public ItemId Item { get; }

    /// <summary>Whether there is an answer.</summary>
    public AnswerState State { get; }

    /// <summary>The answer as given, before any reversal; <see langword="null"/> without one and for signals.</summary>
    public double? Value { get; }

    /// <summary>The answer to a signal; <see langword="null"/> without one and for items.</summary>
    public bool? IsYes { get; }

    /// <summary>Why it is missing, if it is.</summary>
    public MissingReason? Reason { get; }
}
