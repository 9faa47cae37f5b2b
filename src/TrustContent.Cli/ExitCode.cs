namespace TrustContent.Cli;

/// <summary>How the tool ends; programs rely on it.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;
    public const int InvalidRows = 3;
}
