using TrustContent;
using TrustContent.Catalog;
using TrustContent.Localization;

namespace ClinicWeb.Api.Shapes;

/// <summary>An instrument: its key, its rights, and how surely each part is known.</summary>
/// <param name="Key">The fingerprint of its scoring key.</param>
/// <param name="Languages">The languages in which its questionnaire can be shown; none if its wording is protected and not here.</param>
/// <param name="Cutoffs">Why no score is called good or weak.</param>
/// <param name="Signals">Questions answered with yes or no that no score holds.</param>
/// <param name="Codes">Codes of terminologies, with the notice that goes with them.</param>
public sealed record ApiInstrument(
    string Id, string Version, string Key, string Title, string Description, ApiWords Words, Rater Rater, string? ParallelOf, ScoreMetric Metric, ScoreDirection Direction,
    WordingTerms Wording, string RightsHolder, string Terms, CutoffStatus Cutoffs, Verification Verification, IReadOnlyList<string> Notes, IReadOnlyList<string> Sources, IReadOnlyList<string> Languages,
    IReadOnlyList<ApiClaim> Claims, IReadOnlyList<ApiItem> Items, IReadOnlyList<string> Signals, IReadOnlyList<ApiScale> Scales, IReadOnlyList<ApiTerminologyCode> Codes)
{
    public static ApiInstrument Of(ITrustContentService trust, InstrumentDescription about)
    {
        var it = about.Definition;
        return new ApiInstrument(
            it.Id.Value, it.Version, it.KeyFingerprint, about.Title, about.Description, ApiWords.Of(about.Language, about.Provenance), it.Rater, it.ParallelOf?.Value, it.Metric, it.Direction,
            it.Wording, it.License.RightsHolder, it.License.Terms, it.Cutoffs, it.Verification, about.Notes, [.. it.Sources.Select(source => source.Citation)], ApiInstrumentSummary.LanguagesOf(trust, it.Id),
            [.. it.Claims.Select(ApiClaim.Of)], [.. it.Items.Select(ApiItem.Of)], [.. it.Signals.Select(signal => signal.Id.Value)], [.. it.Scales.Select(scale => ApiScale.Of(scale, about))],
            [.. trust.Catalog.Codes.Where(code => code.Instrument == it.Id).Select(ApiTerminologyCode.Of)]);
    }
}
