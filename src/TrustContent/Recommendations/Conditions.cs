using TrustContent.Catalog;
using TrustContent.Interpretation;
using TrustContent.Scoring;

namespace TrustContent.Recommendations;

/// <summary>Whether what a rule looks at is so.</summary>
internal static class Conditions
{
    public static bool Holds(RuleCondition condition, ScoreResult score) => condition.Kind switch
    {
        ConditionKind.Signal => score.Response[condition.Item!].IsYes == true,
        ConditionKind.ItemAtMost => score.Response[condition.Item!].Value is { } answer && Comparison.IsAtMost(answer, condition.Threshold!),
        ConditionKind.ScaleAtMost => score[condition.Scale!].Value is { } value && Comparison.IsAtMost(value, condition.Threshold!),
        _ => Comparison.LowestArea(score, condition.Threshold!) == condition.Scale,
    };

    /// <summary>As <see cref="Holds"/>, for advice: what rests on answers waits until something can be scored; a signal never does.</summary>
    public static bool Advises(RuleCondition condition, ScoreResult score)
        => (condition.Kind == ConditionKind.Signal || score.HasAnyScore) && Holds(condition, score);
}
