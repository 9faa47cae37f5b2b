namespace ClinicWeb.Api.Shapes;

/// <summary>A new link.</summary>
/// <param name="Address">The address to give to the client. It is told only now, and whoever has it can answer.</param>
public sealed record ApiGivenLink(ApiLink Link, string Address);
