namespace ClinicWeb.Api.Shapes;

/// <summary>The rule that led to it, in words.</summary>
public sealed record ApiReason(string Rule, string Text, ApiThreshold? Threshold);
