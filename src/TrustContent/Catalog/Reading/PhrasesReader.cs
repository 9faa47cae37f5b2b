using System.Collections.ObjectModel;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads <c>phrases/&lt;lang&gt;.json</c>: the sentences that the library speaks.</summary>
internal static class PhrasesReader
{
    public static IReadOnlyDictionary<string, string> Read(JsonValue root, LanguageTag language, FileIssues issues)
    {
        var file = new ObjectReader(root, issues);
        Names.Check(file.Id<LanguageTag>("language", LanguageTag.TryParse)?.Value, language.Value, "language", root, issues);
        ProvenanceReader.Read(file, issues);
        var phrases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var phrase in file.Map("phrases"))
        {
            phrases[phrase.Key] = file.Text(phrase.Value);
        }

        file.End();
        return new ReadOnlyDictionary<string, string>(phrases);
    }
}
