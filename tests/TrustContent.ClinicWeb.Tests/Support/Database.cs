namespace TrustContent.ClinicWeb.Tests.Support;

public enum Database
{
    Sqlite,
    Postgres,
}
