using TrustContent.Catalog;

namespace TrustContent.Cli.Translation;

/// <summary>Where a file of words stands in every language. It is known from the content, never made of what a document says.</summary>
internal sealed record WordsPlace(WordsKind Kind, string Owner)
{
    public string English => In(LanguageTag.English);

    public string In(LanguageTag language) => Kind switch
    {
        WordsKind.Phrases => $"phrases/{language}.json",
        WordsKind.Topic => $"topics/{Owner}/{language}.json",
        WordsKind.About => $"instruments/{Owner}/about.{language}.json",
        _ => $"instruments/{Owner}/{language}.json",
    };

    /// <summary>The place of an English file of words, or nothing for any other file.</summary>
    public static WordsPlace? OfEnglish(string path) => path.Split('/') switch
    {
        ["phrases", "en.json"] => new(WordsKind.Phrases, ""),
        ["topics", var topic, "en.json"] => new(WordsKind.Topic, topic),
        ["instruments", var instrument, "about.en.json"] => new(WordsKind.About, instrument),
        ["instruments", var instrument, "en.json"] => new(WordsKind.Questionnaire, instrument),
        _ => null,
    };
}
