using TrustContent;
using TrustContent.Catalog;
using TrustContent.Localization;

namespace ClinicWeb.Api.Shapes;

/// <summary>An instrument in a list.</summary>
/// <param name="Key">The fingerprint of its scoring key.</param>
/// <param name="Languages">The languages in which its questionnaire can be shown; none if its wording is protected and not here.</param>
public sealed record ApiInstrumentSummary(
    string Id, string Version, string Key, string Title, string Description, ApiWords Words, Rater Rater, WordingTerms Wording, Verification Verification, IReadOnlyList<string> Languages)
{
    public static ApiInstrumentSummary Of(ITrustContentService trust, InstrumentDescription about) => new(
        about.Definition.Id.Value, about.Definition.Version, about.Definition.KeyFingerprint, about.Title, about.Description, ApiWords.Of(about.Language, about.Provenance), about.Definition.Rater,
        about.Definition.Wording, about.Definition.Verification, LanguagesOf(trust, about.Definition.Id));

    public static IReadOnlyList<string> LanguagesOf(ITrustContentService trust, InstrumentId id)
        => [.. trust.Catalog.Languages.Where(language => trust.TryGetQuestionnaire(id, language.Tag, out _)).Select(language => language.Tag.Value)];
}
