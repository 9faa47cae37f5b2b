namespace ClinicWeb.Api.Shapes;

/// <summary>Whom a person can turn to.</summary>
public sealed record ApiContact(string Name, string Reach);
