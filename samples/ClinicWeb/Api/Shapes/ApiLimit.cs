namespace ClinicWeb.Api.Shapes;

/// <summary>The lower limit of what is usual for this client, and whether the latest rating is below it.</summary>
public sealed record ApiLimit(double Value, double Center, bool IsBeyond);
