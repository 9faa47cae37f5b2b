using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads files of words.</summary>
internal sealed class WordsReader(TrustCatalog catalog, List<Issue> issues)
{
    /// <summary>Phrases under this name tell a client what to do when a line was crossed. A site may add languages, not other words.</summary>
    private const string SafetyPhrases = "notice.";

    /// <summary>Opens a file; <see langword="null"/> where it cannot be read, which is then among the issues.</summary>
    public static JsonValue? Open(ContentFile file, FileIssues found)
    {
        try
        {
            return JsonTree.Read(file.Read(), found);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            found.Add(IssueCode.FileUnreadable, "The file cannot be read.");
            return null;
        }
    }

    public TopicWords? Topic(RoutedFile file)
    {
        var found = new FileIssues(file.File.Path, issues);
        return Open(file.File, found) is { } root ? TopicReader.ReadWords(root, catalog.DefinitionOfTopic(file.Route.Owner), file.Route.Language!, found) : null;
    }

    public InstrumentAbout? About(RoutedFile file)
    {
        var found = new FileIssues(file.File.Path, issues);
        return Open(file.File, found) is { } root ? InstrumentWordsReader.ReadAbout(root, catalog.DefinitionOfInstrument(file.Route.Owner), file.Route.Language!, found) : null;
    }

    public InstrumentWording? Wording(RoutedFile file)
    {
        var found = new FileIssues(file.File.Path, issues);
        return Open(file.File, found) is { } root
            ? InstrumentWordsReader.ReadWording(root, catalog.DefinitionOfInstrument(file.Route.Owner), file.Route.Language!, file.Source.LicenseStatement, found)
            : null;
    }

    public void TakePhrases(RoutedFile file, PhraseWords words)
    {
        var found = new FileIssues(file.File.Path, issues);
        if (Open(file.File, found) is not { } root)
        {
            return;
        }

        var language = catalog.Languages.First(known => known.Tag == file.Route.Language);
        var (provenance, phrases) = PhrasesReader.Read(root, language, found);
        words.Provenance ??= provenance;
        foreach (var phrase in phrases)
        {
            if (file.Source.IsShipped)
            {
                words.Shipped.Add(phrase.Key);
            }
            else if (phrase.Key.StartsWith(SafetyPhrases, StringComparison.Ordinal) && words.Shipped.Contains(phrase.Key))
            {
                found.Add(IssueCode.NotReplaceable, $"The safety text '{phrase.Key}' would be replaced.", root);
                continue;
            }

            words.Phrases[phrase.Key] = phrase.Value;
        }
    }
}
