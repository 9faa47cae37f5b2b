using TrustContent.Recommendations;

namespace ClinicWeb.Api.Shapes;

/// <summary>Why nothing is advised.</summary>
public sealed record ApiNoAdvice(NoAdviceReason Reason, string Text);
