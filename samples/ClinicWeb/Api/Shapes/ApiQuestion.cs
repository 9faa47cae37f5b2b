using TrustContent.Questionnaires;

namespace ClinicWeb.Api.Shapes;

/// <summary>A question that is answered with a number.</summary>
/// <param name="Options">The answers to choose from; none if any number in the range will do.</param>
public sealed record ApiQuestion(string Item, string Text, double Minimum, double Maximum, string LowestLabel, string HighestLabel, IReadOnlyList<ApiOption> Options)
{
    public static ApiQuestion Of(QuestionnaireItem item) => new(
        item.Id.Value, item.Text, item.Definition.Response.Minimum, item.Definition.Response.Maximum, item.LowestLabel, item.HighestLabel, [.. item.Options.Select(option => new ApiOption(option.Code, option.Label))]);
}
