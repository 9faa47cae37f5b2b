using System.Text;
using TrustContent.Catalog;
using TrustContent.Catalog.Reading;
using TrustContent.Diagnostics;
using TrustContent.Internal;

namespace TrustContent.Localization;

/// <summary>Sentences in one language, with its numbers, dates, lists and plurals: the library's own, and those a host adds in <c>phrases/&lt;language&gt;.json</c>.</summary>
/// <remarks>
/// A host's phrases begin with a prefix of its own; the library's keys are no contract. A host's phrase that a language lacks
/// comes in English, so that no text is ever empty. Nothing here looks at the thread's culture.
/// </remarks>
public sealed class Phrasebook
{
    private readonly IReadOnlyDictionary<string, PhraseText> _phrases;
    private readonly IReadOnlyDictionary<string, PhraseText> _english;
    private readonly LanguageFormat _englishFormat;

    private Phrasebook(LanguageResolution language, LanguageWords words, IReadOnlyDictionary<string, PhraseText> english, LanguageFormat englishFormat)
    {
        Language = language;
        Provenance = words.PhraseProvenance!;
        _phrases = words.Phrases;
        _english = english;
        _englishFormat = englishFormat;
    }

    /// <summary>Which language was asked for, which answered, and why; with direction and script.</summary>
    public LanguageResolution Language { get; }

    /// <summary>Where the library's sentences come from and who has checked them.</summary>
    public Provenance Provenance { get; }

    private LanguageFormat Format => Language.Answered.Format;

    internal static Phrasebook In(TrustCatalog catalog, LanguageTag language)
    {
        var found = LanguageLookup.FindOrDefault(catalog, language, catalog.LanguagesOf(FileRole.Phrases, ""));
        var english = catalog.Languages.First(known => known.Tag == LanguageTag.English);
        return new(found, catalog.WordsIn(found.Answered.Tag), catalog.WordsIn(LanguageTag.English).Phrases, english.Format);
    }

    /// <summary>Whether there is such a phrase.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether it can be said.</returns>
    public bool Has(string key) => _phrases.ContainsKey(Guard.NotNull(key)) || _english.ContainsKey(key);

    /// <summary>Says a phrase with all of its placeholders filled, and all of the values said.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">What stands for each name in braces.</param>
    /// <returns>The sentence. In a plural such as 'one rating' the number itself may stand in words.</returns>
    /// <exception cref="TrustContentException">There is no such phrase (<c>TC1013</c>), or its placeholders are others (<c>TC2004</c>).</exception>
    public string Say(string key, params (string Name, PhraseValue Value)[] values)
    {
        var (phrase, format) = Find(key);
        var decisive = Array.Find(Guard.NotNull(values), value => value.Name == phrase.By);
        if (phrase.By is not null && decisive.Value.Number is null)
        {
            throw Mismatch(key, values);
        }

        var template = phrase[phrase.By is null ? PluralCategory.Other : format.Plural(decisive.Value.Number!)];
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

            text.Append(template, position, open - position).Append(Isolated(found.Value, format));
            said.Add(name);
            position = close + 1;
        }

        var isWhole = Array.TrueForAll(values, value => said.Contains(value.Name) || value.Name == phrase.By);
        return isWhole ? text.Append(template, position, template.Length - position).ToString() : throw Mismatch(key, values);
    }

    /// <summary>A number or day by itself, as the language writes it.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public string Text(PhraseValue value) => value.In(Format);

    /// <summary>A list, such as <c>4, 6, and 7</c>.</summary>
    /// <param name="entries">What is listed.</param>
    /// <returns>The text; empty if there is nothing.</returns>
    public string List(IEnumerable<PhraseValue> entries) => Format.List([.. Guard.NotNull(entries).Select(Text)]);

    /// <summary>Sentences in a row, as the language sets them.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <returns>The text.</returns>
    public string Sentences(params IEnumerable<string> sentences) => Format.Sentences(Guard.NotNull(sentences));

    /// <summary>Parts of a sentence that hold commas of their own.</summary>
    internal string Clauses(IEnumerable<string> clauses) => Format.Clauses(clauses);

    /// <summary>As <see cref="Say"/>, for phrases that may leave some of the values unsaid, such as the reasons of rules.</summary>
    internal string SaySome(string key, params (string Name, PhraseValue Value)[] values)
    {
        var (phrase, _) = Find(key);
        return Say(key, [.. values.Where(value => value.Name == phrase.By || phrase[PluralCategory.Other].Contains("{" + value.Name + "}"))]);
    }

    /// <summary>The paragraphs <c>key.1</c>, <c>key.2</c> and so on.</summary>
    internal IReadOnlyList<string> Paragraphs(string key)
    {
        var paragraphs = new List<string>();
        for (var number = 1; Has(Numbered(key, number)); number++)
        {
            paragraphs.Add(Say(Numbered(key, number)));
        }

        return paragraphs.Count > 0 ? paragraphs : throw Missing(key);
    }

    private static string Numbered(string key, int number) => key + "." + NumberText.Whole(number);

    private static TrustContentException Missing(string key) => new(IssueCode.WordsIncomplete, $"There is no phrase '{key}'.");

    private static TrustContentException Mismatch(string key, (string Name, PhraseValue Value)[] values)
        => new(IssueCode.PlaceholderMismatch, $"The phrase '{key}' must hold {string.Join(", ", values.Select(value => "{" + value.Name + "}"))} and no other.");

    // A telephone number or an English name in a line from right to left keeps its own order (UAX #9, isolates).
    private string Isolated(PhraseValue value, LanguageFormat format)
    {
        var text = value.In(format);
        return Language.Answered.Direction == TextDirection.RightToLeft && value.Number is null && Bidi.BeginsLeftToRight(text) ? Bidi.Isolate(text) : text;
    }

    // What comes in English is written as English is.
    private (PhraseText Phrase, LanguageFormat Format) Find(string key)
        => _phrases.TryGetValue(Guard.NotNull(key), out var text) ? (text, Format)
            : _english.TryGetValue(key, out text) ? (text, _englishFormat)
            : throw Missing(key);
}
