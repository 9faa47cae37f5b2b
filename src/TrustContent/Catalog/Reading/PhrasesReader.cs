using System.Collections.ObjectModel;
using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads <c>phrases/&lt;lang&gt;.json</c>: the sentences that the library speaks.</summary>
internal static class PhrasesReader
{
    private static readonly string[] Categories = ["zero", "one", "two", "few", "many", "other"];

    public static (Provenance Provenance, IReadOnlyDictionary<string, PhraseText> Phrases) Read(JsonValue root, LanguageDefinition language, FileIssues issues)
    {
        var file = new ObjectReader(root, issues);
        Names.Check(file.Id<LanguageTag>("language", LanguageTag.TryParse)?.Value, language.Tag.Value, "language", root, issues);
        var provenance = ProvenanceReader.Read(file, issues);
        var phrases = new Dictionary<string, PhraseText>(StringComparer.Ordinal);
        foreach (var phrase in file.Map("phrases"))
        {
            phrases[phrase.Name!] = new PhraseText(file.Text(phrase));
        }

        foreach (var plural in file.Map("plurals", isOptional: true))
        {
            if (phrases.ContainsKey(plural.Name!))
            {
                issues.Add(IssueCode.Duplicate, $"'{plural.Name}' stands among the phrases and among the plurals.", plural);
            }

            phrases[plural.Name!] = Plural(file.Inside(plural), plural, language, issues);
        }

        file.End();
        return (provenance, new ReadOnlyDictionary<string, PhraseText>(phrases));
    }

    public static PluralCategory? Category(string name) => name switch
    {
        "zero" => PluralCategory.Zero,
        "one" => PluralCategory.One,
        "two" => PluralCategory.Two,
        "few" => PluralCategory.Few,
        "many" => PluralCategory.Many,
        "other" => PluralCategory.Other,
        _ => null,
    };

    private static PhraseText Plural(ObjectReader phrase, JsonValue at, LanguageDefinition language, FileIssues issues)
    {
        var by = phrase.Text("by");
        var forms = new Dictionary<PluralCategory, string>();
        foreach (var name in Categories)
        {
            var category = Category(name)!.Value;
            var isNeeded = language.Format.Categories.Contains(category);
            if (category == PluralCategory.Other)
            {
                forms[category] = phrase.Text(name);
            }
            else if (phrase.Find(name) is { } form)
            {
                forms[category] = phrase.Text(form);
                if (!isNeeded)
                {
                    issues.Add(IssueCode.UnknownReference, $"'{language.Tag}' has no plural '{name}' in languages.json.", form);
                }
            }
            else if (isNeeded)
            {
                issues.Add(IssueCode.WordsIncomplete, $"The plural '{name}' of '{language.Tag}' is missing.", at);
            }
        }

        phrase.End();

        return new PhraseText(by, forms);
    }
}
