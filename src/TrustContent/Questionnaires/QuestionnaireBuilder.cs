using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Internal;
using TrustContent.Localization;

namespace TrustContent.Questionnaires;

/// <summary>Puts an instrument and its words together.</summary>
internal sealed class QuestionnaireBuilder(TrustCatalog catalog, Words words, HostSettings host)
{
    public bool IsAvailable(InstrumentDefinition instrument, LanguageTag language) => words.Wording(instrument.Id, language) is not null;

    public Questionnaire Build(InstrumentDefinition instrument, LanguageTag language)
    {
        if (words.Wording(instrument.Id, language) is not { } found)
        {
            throw new TrustContentException(WhyNot(instrument), Explanation(instrument, language), instrument.Id.Value);
        }

        var phrases = words.Phrases(found.Language.Answered.Tag);
        return new Questionnaire(
            instrument,
            found.Language,
            words.Describe(instrument, language).Title,
            found.Wording,
            [.. found.Wording.Introduction, .. instrument.Rater == Rater.Client ? Disclosure(instrument, phrases) : []],
            instrument.Items.Select(item => Item(item, found.Wording)),
            instrument.Signals.Select(signal => new QuestionnaireSignal(
                signal.Id, found.Wording.Items[signal.Id], phrases.Say("answer.yes"), phrases.Say("answer.no"), phrases.Say("answer.decline"))),
            phrases.Say("answer.skip"));
    }

    private static QuestionnaireItem Item(ItemDefinition item, InstrumentWording wording)
    {
        var format = item.Response;
        var labels = wording.Labels[format.Id];
        var codes = format.Kind == ResponseKind.Integer
            ? Enumerable.Range(0, (int)(format.Maximum - format.Minimum) + 1).Select(step => format.Minimum + step)
            : [];
        var options = codes.Select(code => new ResponseOption(code, labels.TryGetValue(code, out var label) ? label : NumberText.Shortest(code)));
        return new QuestionnaireItem(item, wording.Items[item.Id], options, labels[format.Minimum], labels[format.Maximum]);
    }

    /// <summary>Who sees the answers and who gets a notice is said before answering.</summary>
    private IEnumerable<string> Disclosure(InstrumentDefinition instrument, Phrasebook phrases)
    {
        yield return phrases.Say("form.skipping");
        yield return host.AnswersAreSeenByIn(phrases.Language.Answered.Tag) is { } readers ? phrases.Say("form.seen-by", ("who", readers)) : phrases.Say("form.seen-by-unknown");
        yield return phrases.Say("form.not-watched");
        // Said of the question that the sentence describes, and of no other signal a site may have.
        if (catalog.FindRules(instrument.Id)?.Notices.Any(notice => notice.IsLineCrossed) == true)
        {
            yield return phrases.Say("form.duties");
            yield return host.RecipientIn(phrases.Language.Answered.Tag) is { } recipient ? phrases.Say("form.recipient", ("who", recipient)) : phrases.Say("form.recipient-none");
        }
    }

    private IssueCode WhyNot(InstrumentDefinition instrument)
        => words.WordingLanguages(instrument.Id).Count == 0 && instrument.Wording == WordingTerms.Licensed ? IssueCode.WordingMissing : IssueCode.QuestionnaireLanguageMissing;

    private string Explanation(InstrumentDefinition instrument, LanguageTag language)
    {
        var languages = words.WordingLanguages(instrument.Id);
        return languages.Count == 0 && instrument.Wording == WordingTerms.Included ? "It has no wording in any language."
            : languages.Count == 0
            ? $"The wording belongs to {instrument.License.RightsHolder} and does not ship."
            : $"It is not available in '{language}'. It is available in: {string.Join(", ", languages)}.";
    }
}
