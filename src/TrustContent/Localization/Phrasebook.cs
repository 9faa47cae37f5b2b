using System.Text;
using TrustContent.Catalog;
using TrustContent.Catalog.Reading;
using TrustContent.Diagnostics;

namespace TrustContent.Localization;

/// <summary>The sentences that the library speaks, in one language.</summary>
/// <remarks>A phrase that the language lacks comes in English, so that no text is ever empty.</remarks>
internal sealed class Phrasebook
{
    private readonly IReadOnlyDictionary<string, string> _phrases;
    private readonly IReadOnlyDictionary<string, string> _english;

    private Phrasebook(LanguageResolution language, IReadOnlyDictionary<string, string> phrases, IReadOnlyDictionary<string, string> english)
    {
        Language = language;
        _phrases = phrases;
        _english = english;
    }

    public LanguageResolution Language { get; }

    public static Phrasebook In(TrustCatalog catalog, LanguageTag language)
    {
        var found = LanguageLookup.FindOrDefault(catalog, language, catalog.LanguagesOf(FileRole.Phrases, ""));
        return new(found, catalog.WordsIn(found.Answered.Tag).Phrases, catalog.WordsIn(LanguageTag.English).Phrases);
    }

    /// <summary>A phrase with all of its placeholders filled, and all of the values said.</summary>
    public string Say(string key, params (string Name, string Value)[] values)
    {
        var template = Template(key);
        var text = new StringBuilder();
        var said = new HashSet<string>(StringComparer.Ordinal);
        var position = 0;
        for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', position))
        {
            var close = template.IndexOf('}', open);
            var name = close < 0 ? "" : template.Substring(open + 1, close - open - 1);
            if (Array.Find(values, value => value.Name == name) is not { Name: not null } found)
            {
                throw Mismatch(key, values);
            }

            text.Append(template, position, open - position).Append(found.Value);
            said.Add(name);
            position = close + 1;
        }

        return said.Count == values.Length ? text.Append(template, position, template.Length - position).ToString() : throw Mismatch(key, values);
    }

    /// <summary>As <see cref="Say"/>, for phrases that may leave some of the values unsaid, such as the reasons of rules.</summary>
    public string SaySome(string key, params (string Name, string Value)[] values)
        => Say(key, [.. values.Where(value => Template(key).Contains("{" + value.Name + "}"))]);

    /// <summary>The paragraphs <c>key.1</c>, <c>key.2</c> and so on.</summary>
    public IReadOnlyList<string> Paragraphs(string key)
    {
        var paragraphs = new List<string>();
        for (var number = 1; Has(Numbered(key, number)); number++)
        {
            paragraphs.Add(Template(Numbered(key, number)));
        }

        return paragraphs.Count > 0 ? paragraphs : throw Missing(key);
    }

    private static string Numbered(string key, int number) => key + "." + Internal.NumberText.Whole(number);

    private static TrustContentException Missing(string key) => new(IssueCode.WordsIncomplete, $"There is no phrase '{key}'.");

    private static TrustContentException Mismatch(string key, (string Name, string Value)[] values)
        => new(IssueCode.PlaceholderMismatch, $"The phrase '{key}' must hold {string.Join(", ", values.Select(value => "{" + value.Name + "}"))} and no other.");

    private bool Has(string key) => _phrases.ContainsKey(key) || _english.ContainsKey(key);

    private string Template(string key)
        => _phrases.TryGetValue(key, out var text) || _english.TryGetValue(key, out text) ? text : throw Missing(key);
}
