using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>The bibliography while files that cite it are read.</summary>
internal sealed class Sources(FileIssues issues, Lazy<Dictionary<SourceId, SourceDefinition>> known)
{
    public SourceDefinition? Take(ObjectReader reader, string name)
        => reader.Need(name) is { } value ? Find(reader, value) : null;

    public SourceDefinition? TakeOptional(ObjectReader reader, string name)
        => reader.Find(name) is { } value ? Find(reader, value) : null;

    public SourceDefinition? Find(ObjectReader reader, JsonValue value)
    {
        if (reader.Id<SourceId>(value, SourceId.TryParse) is not { } id)
        {
            return null;
        }

        if (!known.Value.TryGetValue(id, out var source))
        {
            issues.Add(IssueCode.UnknownReference, $"The bibliography has no source '{id}'.", value);
        }

        return source;
    }
}
