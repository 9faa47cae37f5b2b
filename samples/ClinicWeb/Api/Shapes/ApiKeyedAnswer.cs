using TrustContent.Responses;
using TrustContent.Scoring;

namespace ClinicWeb.Api.Shapes;

/// <summary>An answer as it counts.</summary>
/// <param name="Given">What was answered.</param>
/// <param name="Value">What it counts after reversal.</param>
/// <param name="Reason">Why there is no answer.</param>
public sealed record ApiKeyedAnswer(string Item, AnswerState State, MissingReason? Reason, double? Given, bool Reversed, double Weight, double? Value)
{
    public static ApiKeyedAnswer Of(KeyedAnswer answer) => new(answer.Item.Value, answer.State, answer.Reason, answer.Given, answer.IsReversed, answer.Weight, answer.Keyed);
}
