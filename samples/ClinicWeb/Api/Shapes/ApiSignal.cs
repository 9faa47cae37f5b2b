using TrustContent.Questionnaires;

namespace ClinicWeb.Api.Shapes;

/// <summary>A question that is answered with yes or no, or not at all.</summary>
public sealed record ApiSignal(string Item, string Text, string YesLabel, string NoLabel, string DeclineLabel)
{
    public static ApiSignal Of(QuestionnaireSignal signal) => new(signal.Id.Value, signal.Text, signal.YesLabel, signal.NoLabel, signal.DeclineLabel);
}
