namespace ClinicWeb.Security;

public static class Policies
{
    /// <summary>Everybody who signs in.</summary>
    public const string Staff = "staff";

    /// <summary>Who receives reports and looks after others' work.</summary>
    public const string Supervisor = "supervisor";
}
