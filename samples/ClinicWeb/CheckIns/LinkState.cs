namespace ClinicWeb.CheckIns;

public enum LinkState
{
    Open,
    Unknown,
    Expired,
    Revoked,
    Used,
}
