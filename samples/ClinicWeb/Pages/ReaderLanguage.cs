using ClinicWeb.Security;
using ClinicWeb.Words;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Localization;

namespace ClinicWeb.Pages;

/// <summary>In which language a page speaks: as the address says, else as the account says, else as the browser asks, else in English.</summary>
public static class ReaderLanguage
{
    public const string Field = "lang";

    public static Phrasebook PhrasesFor(this ITrustContentService trust, HttpContext context, string? fallback = null)
    {
        var asked = new[] { context.Request.Query[Field].ToString(), context.User.FindFirst(StaffClaims.Language)?.Value, fallback };
        var accepted = context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.ToString());
        foreach (var text in asked.Concat(accepted))
        {
            if (trust.FindLanguage(text) is { } language)
            {
                return trust.GetPhrasebook(language);
            }
        }

        return trust.GetPhrasebook(LanguageTag.English);
    }

    /// <summary>The language of the catalog that serves a reader who asks for <paramref name="text"/>; <see langword="null"/> if none does.</summary>
    public static LanguageTag? FindLanguage(this ITrustContentService trust, string? text)
        => LanguageTag.TryParse(text, out var tag) && trust.GetPhrasebook(tag).Language is { IsFallback: false } found && Speaks(found.Answered) ? found.Answered.Tag : null;

    /// <summary>The languages that the site offers: those in which it has all of its own words, so that no page is half in another.</summary>
    public static IEnumerable<LanguageDefinition> SpokenLanguages(this ITrustContentService trust) => trust.Catalog.Languages.Where(Speaks);

    private static bool Speaks(LanguageDefinition language) => ClinicWords.Languages.Contains(language.Tag.Value, StringComparer.Ordinal);

    public static string Direction(this LanguageDefinition language) => language.Direction == TextDirection.RightToLeft ? "rtl" : "ltr";
}
