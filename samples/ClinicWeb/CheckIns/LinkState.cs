namespace ClinicWeb.CheckIns;

public enum LinkState
{
    Open,
    Unknown,
    Expired,
    Revoked,
    Used,

    /// <summary>It is open, and nobody is there who would receive what the form promises to pass on.</summary>
    Unready,
}
