using TrustContent.Catalog;
using TrustContent.Responses;

namespace TrustContent.Scoring;

/// <summary>How one item entered a scale.</summary>
public sealed class KeyedAnswer
{
    private readonly ItemAnswer _answer;

    internal KeyedAnswer(ItemAnswer answer, bool isReversed, double weight, double? keyed)
    {
        _answer = answer;
        IsReversed = isReversed;
        Weight = weight;
        Keyed = keyed;
    }

    /// <summary>The item.</summary>
    public ItemId Item => _answer.Item;

    /// <summary>Whether there is an answer.</summary>
    public AnswerState State => _answer.State;

    /// <summary>Why the answer is missing, if it is.</summary>
    public MissingReason? Reason => _answer.Reason;

    /// <summary>The answer as given.</summary>
    public double? Given => _answer.Value;

    /// <summary>Whether the scale keys the item in reverse.</summary>
    public bool IsReversed { get; }

    /// <summary>How much the item counts in the scale; 1 unless the key says otherwise.</summary>
    public double Weight { get; }

    /// <summary>The value that was summed: the answer, or for a reversed item minimum plus maximum minus the answer, times the weight.</summary>
    public double? Keyed { get; }
}
