namespace ClinicWeb.Export;

/// <summary>An answer or a score.</summary>
public sealed record ExportValue(string Kind, string Name, string Value);
