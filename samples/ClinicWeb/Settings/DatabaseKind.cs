namespace ClinicWeb.Settings;

public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
