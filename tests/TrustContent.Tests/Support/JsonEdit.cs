using System.Text.Json.Nodes;

namespace TrustContent.Tests.Support;

/// <summary>Changes one place of a JSON document and leaves the document itself as it was.</summary>
internal static class JsonEdit
{
    /// <param name="document">The document.</param>
    /// <param name="place">Member names and element numbers from the root; none for the root itself.</param>
    /// <param name="change">Gets a copy of what stands there, or nothing, and gives what shall stand there.</param>
    public static JsonNode? At(JsonNode document, object[] place, Func<JsonNode?, JsonNode?> change)
    {
        var copy = document.DeepClone();
        if (place.Length == 0)
        {
            return change(copy);
        }

        var parent = place.Take(place.Length - 1).Aggregate(copy, (node, step) => Child(node, step)!);
        var last = place[place.Length - 1];
        var changed = change(Child(parent, last)?.DeepClone())?.DeepClone();
        if (last is int index)
        {
            parent[index] = changed;
        }
        else
        {
            parent[(string)last] = changed;
        }

        return copy;
    }

    private static JsonNode? Child(JsonNode node, object step) => step is int index ? node[index] : node[(string)step];
}
