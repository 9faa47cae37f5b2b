namespace ClinicWeb.Api.Shapes;

/// <summary>Whether the two talked about a drop, and whether that helped.</summary>
public sealed record ApiAfterDrop(bool? Talked = null, bool? Helped = null);
