namespace TrustContent.Docs.Tests.Desktop;

internal static class Program
{
    private static void Main()
    {
    }
}
