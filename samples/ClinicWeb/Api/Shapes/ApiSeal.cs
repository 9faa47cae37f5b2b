namespace ClinicWeb.Api.Shapes;

/// <summary>Whether the therapist can see something of a session, and has.</summary>
public enum ApiSeal
{
    NotShared,
    Sealed,
    Opened,
}
