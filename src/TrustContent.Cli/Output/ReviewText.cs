using System.Globalization;
using TrustContent.Catalog;
using TrustContent.Localization;

namespace TrustContent.Cli.Output;

/// <summary>Who has checked words, and when they were written, for people.</summary>
internal static class ReviewText
{
    public static string Of(Phrasebook book, ReviewStatus review, TranslationMethod? method)
    {
        var said = book.Say("review." + Json.Word(review));
        return method == TranslationMethod.Machine ? book.Say("cli.languages.machine", ("review", said), ("method", book.Say("review.machine"))) : said;
    }

    public static string Of(Phrasebook book, Provenance words)
        => book.Say("topic.review", ("review", Of(book, words.Review, words.Method)), ("date", Day(words.Date)));

    private static PhraseValue Day(string written)
        => DateTimeOffset.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? PhraseValue.Day(day) : written;
}
