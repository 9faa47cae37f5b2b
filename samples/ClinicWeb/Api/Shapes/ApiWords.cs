using TrustContent.Catalog;
using TrustContent.Localization;

namespace ClinicWeb.Api.Shapes;

/// <summary>In which language words are, and how that came about: whoever asked for another one sees it here.</summary>
/// <param name="Language">The language that answered.</param>
/// <param name="RequestedLanguage">The language that was asked for.</param>
/// <param name="Match">Whether it is the same, a parent of it, or the language for when there is none.</param>
/// <param name="Direction">In which direction it is read.</param>
/// <param name="Review">Who has read the words.</param>
public sealed record ApiWords(string Language, string RequestedLanguage, LanguageMatch Match, TextDirection Direction, ReviewStatus Review)
{
    public static ApiWords Of(LanguageResolution language, Provenance provenance)
        => new(language.Answered.Tag.Value, language.Requested.Value, language.Match, language.Answered.Direction, provenance.Review);
}
