using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads the files of words of one language; a later file replaces an earlier one of the same place.</summary>
internal sealed class WordsReader(TrustCatalog catalog, List<Issue> issues)
{
    /// <summary>Phrases under this name tell a client what to do when a line was crossed. A site may add languages, not other words.</summary>
    private const string SafetyPhrases = "notice.";

    private readonly LanguageWords _words = new();

    public static void Open(ContentFile file, List<Issue> issues, Action<JsonValue, FileIssues> read)
    {
        var found = new FileIssues(file.Path, issues);
        byte[] bytes;
        try
        {
            bytes = file.Read();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            found.Add(IssueCode.FileUnreadable, "The file cannot be read.");
            return;
        }

        if (JsonTree.Read(bytes, found) is { } root)
        {
            read(root, found);
        }
    }

    public LanguageWords Read(IReadOnlyList<RoutedFile> files)
    {
        foreach (var words in files)
        {
            Open(words.File, issues, (root, found) => Take(root, words, found));
        }

        return _words;
    }

    private void Take(JsonValue root, RoutedFile file, FileIssues found)
    {
        var language = file.Route.Language!;
        switch (file.Route.Role)
        {
            case FileRole.TopicWords:
                var topic = catalog.Topics.First(known => known.Id.Value == file.Route.Owner);
                if (TopicReader.ReadWords(root, topic, language, found) is { } topicWords)
                {
                    _words.Topics[topic.Id] = topicWords;
                }

                break;
            case FileRole.InstrumentAbout:
                if (InstrumentWordsReader.ReadAbout(root, Instrument(file), language, found) is { } about)
                {
                    _words.Abouts[about.Instrument] = about;
                }

                break;
            case FileRole.InstrumentWording:
                if (InstrumentWordsReader.ReadWording(root, Instrument(file), language, file.Source.LicenseStatement, found) is { } wording)
                {
                    _words.Wordings[wording.Instrument] = wording;
                }

                break;
            default:
                TakePhrases(root, catalog.Languages.First(known => known.Tag == language), file.Source.IsShipped, found);
                break;
        }
    }

    private void TakePhrases(JsonValue root, LanguageDefinition language, bool isShipped, FileIssues found)
    {
        var (provenance, phrases) = PhrasesReader.Read(root, language, found);
        _words.PhraseProvenance ??= provenance;
        foreach (var phrase in phrases)
        {
            if (isShipped)
            {
                _words.ShippedPhrases.Add(phrase.Key);
            }
            else if (phrase.Key.StartsWith(SafetyPhrases, StringComparison.Ordinal) && _words.ShippedPhrases.Contains(phrase.Key))
            {
                found.Add(IssueCode.NotReplaceable, $"The safety text '{phrase.Key}' would be replaced.", root);
                continue;
            }

            _words.Phrases[phrase.Key] = phrase.Value;
        }
    }

    private InstrumentDefinition Instrument(RoutedFile file) => catalog.Instruments.First(known => known.Id.Value == file.Route.Owner);
}
