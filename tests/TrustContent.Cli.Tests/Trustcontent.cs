namespace TrustContent.Cli.Tests;

/// <summary>The built tool, run as a program.</summary>
internal static class Trustcontent
{
    private static readonly string Dll = Path.Combine(AppContext.BaseDirectory, "TrustContent.Cli.dll");

    public static (int Code, string Output, string Errors) Run(params string[] arguments) => In(Repository.Root, "", arguments);

    public static (int Code, string Output, string Errors) Piped(string input, params string[] arguments) => In(Repository.Root, input, arguments);

    public static (int Code, string Output, string Errors) In(string folder, string input, params string[] arguments)
        => Command.Try(folder, [], ["dotnet", "exec", Dll, .. arguments], input);

    public static (int Code, string Output, string Errors) Among((string Name, string Value)[] environment, params string[] arguments)
        => Command.Try(Repository.Root, environment, ["dotnet", "exec", Dll, .. arguments]);

    /// <summary>The words with which a shell would start the tool.</summary>
    public static string ForShell => $"dotnet exec '{Dll}'";
}
