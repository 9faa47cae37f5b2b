namespace TrustContent.Internal;

/// <summary>Copies that nobody can change, not even by a cast.</summary>
internal static class Frozen
{
    public static IReadOnlyList<T> List<T>(IEnumerable<T> items) => Array.AsReadOnly(new List<T>(items).ToArray());
}
