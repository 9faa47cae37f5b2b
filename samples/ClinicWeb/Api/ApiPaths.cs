namespace ClinicWeb.Api;

public static class ApiPaths
{
    public const string Root = "/api";
    public const string V1 = Root + "/v1";

    public static bool IsOfApi(PathString path) => path.StartsWithSegments(Root);
}
