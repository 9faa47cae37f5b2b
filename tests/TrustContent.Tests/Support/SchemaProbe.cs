using System.Text.Json.Nodes;

namespace TrustContent.Tests.Support;

/// <summary>One demand of a schema at one place of a file, and files that try it: some break it, some only come close.</summary>
internal sealed class SchemaProbe(string name, ContentSpecimen specimen, IEnumerable<JsonNode?> tries)
{
    /// <summary>The schema and where in it the demand stands, followed through references.</summary>
    public string Name { get; } = name;

    public ContentSpecimen Specimen { get; } = specimen;

    /// <summary>Whole files, each made when it is asked for.</summary>
    public IEnumerable<JsonNode?> Tries { get; } = tries;
}
