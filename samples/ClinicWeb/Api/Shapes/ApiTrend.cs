namespace ClinicWeb.Api.Shapes;

/// <summary>Change per session with an approximate interval.</summary>
public sealed record ApiTrend(double Slope, double Low, double High);
