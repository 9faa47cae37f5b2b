namespace ClinicWeb.Api.Shapes;

/// <summary>Both voices at one session.</summary>
public sealed record ApiVoicePair(string Session, double Client, double Therapist, double Difference);
