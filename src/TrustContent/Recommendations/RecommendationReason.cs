using TrustContent.Catalog;

namespace TrustContent.Recommendations;

/// <summary>Why a topic is offered.</summary>
public sealed class RecommendationReason
{
    internal RecommendationReason(RuleId rule, string text, Threshold? threshold)
    {
        Rule = rule;
        Text = text;
        Threshold = threshold;
    }

    /// <summary>The rule that offers it.</summary>
    public RuleId Rule { get; }

    /// <summary>The reason to show, with its threshold and whose judgement that is.</summary>
    public string Text { get; }

    /// <summary>The threshold that was met. <see langword="null"/> for a signal, and where naming it would give an answer away.</summary>
    public Threshold? Threshold { get; }
}
