using TrustContent.Responses;

namespace ClinicWeb.Api.Shapes;

/// <summary>An answer, or why there is none.</summary>
public sealed record ApiAnswer(string Item, double? Value, MissingReason? Reason);
