using TrustContent.Cli.Scoring;
using TrustContent.Diagnostics;

namespace TrustContent.Cli.Translation;

/// <summary>Checks a document that came back, all of it, and writes each file that is whole.</summary>
internal sealed class ImportJob(EnglishContent content, TargetLanguage language, string folder)
{
    private readonly List<Issue> _issues = [];

    public IReadOnlyList<Issue> Issues => _issues;

    public List<string> Written { get; } = [];

    public List<string> Unchanged { get; } = [];

    public List<string> Refused { get; } = [];

    public bool HasSafetyTexts { get; private set; }

    /// <param name="document">What came back.</param>
    /// <param name="provenance">What the files will say of themselves.</param>
    /// <param name="isSaid">Whether the call says so; if not, a file whose words are as they were keeps what it says.</param>
    public void Run(ImportedDocument document, TranslationProvenance provenance, bool isSaid)
    {
        foreach (var same in document.Files.GroupBy(English))
        {
            if (same.Key is not { } english)
            {
                foreach (var unknown in same)
                {
                    var name = unknown.Original.Length > 0 ? unknown.Original : unknown.Id;
                    _issues.Add(new Issue(IssueCode.TranslationFileUnknown, $"The document has a file '{name}'.", name));
                    Refused.Add(name);
                }

                continue;
            }

            var check = new TranslationCheck(english, language, same.SelectMany(file => file.Units));
            _issues.AddRange(check.Issues);
            if (check.Issues.Count > 0)
            {
                Refused.Add(english.Place.In(language.Tag));
            }
            else
            {
                Write(check, provenance, isSaid);
            }
        }

        if (language.IsNew && Written.Count > 0)
        {
            var path = Path.Combine(folder, LanguageLines.File);
            Save(path, LanguagesFile.With(language, File.Exists(path) ? File.ReadAllBytes(path) : null));
            Written.Add(LanguageLines.File);
        }
    }

    /// <summary>The English file that is meant; a document names one and never says where it lies.</summary>
    private WordsFile? English(ImportedFile file)
        => content.Files.FirstOrDefault(english => file.Original.Length > 0 ? english.Place.English == file.Original : XliffDocument.FileId(english) == file.Id);

    private void Write(TranslationCheck check, TranslationProvenance provenance, bool isSaid)
    {
        var place = check.English.Place;
        var name = place.In(language.Tag);
        var path = Path.Combine(folder, Path.Combine(name.Split('/')));
        var file = new TranslatedFile(check.English, language, check.Texts);
        if (!isSaid && File.Exists(path) && Present(place, path) is { From: { } from } present && from == check.English.Fingerprint
            && present.Root["provenance"] is { } said && file.Write(present.Between(said.Start, said.End)) == present.Written)
        {
            Unchanged.Add(name);
            return;
        }

        Save(path, file.Write(provenance.Write(check.English.Fingerprint)));
        Written.Add(name);
        HasSafetyTexts |= UnitNotes.HasSafetyTexts(check.English, content.Layers);
    }

    /// <summary>What lies there already; if it cannot be read it is no file of words, and is replaced.</summary>
    private static WordsFile? Present(WordsPlace place, string path)
    {
        try
        {
            return new WordsFile(place, path, File.ReadAllBytes(path));
        }
        catch (UsageException)
        {
            return null;
        }
    }

    private static void Save(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var output = new OutputFile(path);
        output.Writer.Write(text);
        output.Finish();
    }
}
