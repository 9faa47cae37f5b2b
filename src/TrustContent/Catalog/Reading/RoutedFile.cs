namespace TrustContent.Catalog.Reading;

/// <summary>A file that is known to be there and not read yet.</summary>
internal sealed class RoutedFile(ContentFile file, FileRoute route, ContentSource source)
{
    public ContentFile File { get; } = file;

    public FileRoute Route { get; } = route;

    public ContentSource Source { get; } = source;
}
