using TrustContent.Questionnaires;

namespace ClinicWeb.Api.Shapes;

/// <summary>A questionnaire ready to show, whole and in one language.</summary>
/// <param name="Key">The fingerprint of its scoring key.</param>
/// <param name="Introduction">What has to be said before the first question.</param>
/// <param name="LicenseStatement">Who licensed the wording, if somebody had to.</param>
public sealed record ApiQuestionnaire(
    string Instrument, string Version, string Key, ApiWords Words, string Title, IReadOnlyList<string> Introduction, string Frame, IReadOnlyList<ApiQuestion> Questions, IReadOnlyList<ApiSignal> Signals,
    string SkipLabel, string? LicenseStatement)
{
    public static ApiQuestionnaire Of(Questionnaire form) => new(
        form.Instrument.Id.Value, form.Instrument.Version, form.Instrument.KeyFingerprint, ApiWords.Of(form.Language, form.Provenance), form.Title, form.Introduction, form.Frame,
        [.. form.Items.Select(ApiQuestion.Of)], [.. form.Signals.Select(ApiSignal.Of)], form.SkipLabel, form.LicenseStatement);
}
