using System.Collections.Concurrent;

namespace TrustContent.Catalog.Reading;

/// <summary>Which files of words there are. Nothing is read for it.</summary>
internal sealed class WordFiles
{
    private readonly ContentSource _shipped;
    private readonly LanguageTag[] _languages;
    private readonly ConcurrentDictionary<string, List<RoutedFile>> _byPlace = new(StringComparer.Ordinal);

    /// <param name="shipped">What ships.</param>
    /// <param name="languages">The languages that words may be in.</param>
    public WordFiles(ContentSource shipped, List<LanguageDefinition> languages)
    {
        _shipped = shipped;
        var (tags, order) = (new LanguageTag[languages.Count], new string[languages.Count]);
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = languages[i].Tag;
            order[i] = tags[i].Value;
        }

        Array.Sort(order, tags, StringComparer.Ordinal);
        _languages = tags;
    }

    /// <summary>The files of some role for some owner in all languages, a site's after those that ship.</summary>
    public IReadOnlyList<RoutedFile> Of(FileRole role, string owner) => At(role, owner);

    /// <summary>Adds a file that does not ship; only while a catalog is made.</summary>
    public void Add(RoutedFile file) => At(file.Route.Role, file.Route.Owner).Add(file);

    /// <summary>Takes a file back; only while a catalog is made.</summary>
    public void Remove(RoutedFile file) => At(file.Route.Role, file.Route.Owner).Remove(file);

    private static string FolderOf(FileRole role, string owner) => role switch
    {
        FileRole.TopicWords => "topics/" + owner + "/",
        FileRole.InstrumentAbout => "instruments/" + owner + "/about.",
        FileRole.InstrumentWording => "instruments/" + owner + "/",
        _ => "phrases/",
    };

    private List<RoutedFile> At(FileRole role, string owner)
    {
        var place = FolderOf(role, owner);
        return _byPlace.TryGetValue(place, out var files) ? files : _byPlace.GetOrAdd(place, Shipped(place, role, owner));
    }

    private List<RoutedFile> Shipped(string place, FileRole role, string owner)
    {
        var files = new List<RoutedFile>();
        foreach (var language in _languages)
        {
            if (ShippedFiles.Find(place + language.Value + ".json") is { } file)
            {
                files.Add(new RoutedFile(file, FileRoute.ToWords(role, owner, language), _shipped));
            }
        }

        return files;
    }
}
