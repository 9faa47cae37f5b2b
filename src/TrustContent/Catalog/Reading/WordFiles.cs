namespace TrustContent.Catalog.Reading;

/// <summary>Which files of words there are. Nothing is read for it.</summary>
internal sealed class WordFiles
{
    private static readonly List<RoutedFile> None = [];
    private readonly Dictionary<string, List<RoutedFile>> _byPlace = new(StringComparer.Ordinal);

    /// <summary>The files of some role for some owner in all languages, a site's after those that ship.</summary>
    public IReadOnlyList<RoutedFile> Of(FileRole role, string owner) => _byPlace.TryGetValue(Place(role, owner), out var files) ? files : None;

    public void Add(RoutedFile file)
    {
        var place = Place(file.Route.Role, file.Route.Owner);
        if (!_byPlace.TryGetValue(place, out var files))
        {
            files = [];
            _byPlace[place] = files;
        }

        files.Add(file);
    }

    public void Remove(RoutedFile file) => _byPlace[Place(file.Route.Role, file.Route.Owner)].Remove(file);

    private static string Place(FileRole role, string owner) => role switch
    {
        FileRole.TopicWords => "topics/" + owner,
        FileRole.InstrumentAbout => "about/" + owner,
        FileRole.InstrumentWording => "wording/" + owner,
        _ => "phrases",
    };
}
