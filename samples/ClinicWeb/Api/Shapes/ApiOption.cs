namespace ClinicWeb.Api.Shapes;

/// <summary>An answer to choose.</summary>
public sealed record ApiOption(double Code, string Label);
