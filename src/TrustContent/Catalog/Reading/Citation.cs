namespace TrustContent.Catalog.Reading;

/// <summary>A publication that is cited; the bibliography is read when somebody looks it up.</summary>
internal sealed class Citation(SourceId id, Lazy<Dictionary<SourceId, SourceDefinition>> known)
{
    public SourceDefinition Source => known.Value[id];
}
