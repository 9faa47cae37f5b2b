using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>The bibliography while files that cite it are read. What ships cites only what is there, as the tests check.</summary>
internal sealed class Sources(FileIssues issues, Lazy<Dictionary<SourceId, SourceDefinition>> known, bool isShipped)
{
    public Citation? Take(ObjectReader reader, string name)
        => reader.Need(name) is { } value ? Find(reader, value) : null;

    public Citation? TakeOptional(ObjectReader reader, string name)
        => reader.Find(name) is { } value ? Find(reader, value) : null;

    public Citation? Find(ObjectReader reader, JsonValue value)
    {
        if (reader.Id<SourceId>(value, SourceId.TryParse) is not { } id)
        {
            return null;
        }

        if (!isShipped && !known.Value.ContainsKey(id))
        {
            issues.Add(IssueCode.UnknownReference, $"The bibliography has no source '{id}'.", value);
            return null;
        }

        return new Citation(id, known);
    }
}
