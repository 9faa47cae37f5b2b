using TrustContent.Catalog;

namespace TrustContent.Cli.Output;

/// <summary>What there is in one language, and how far its words were checked.</summary>
internal sealed class LanguageState
{
    private LanguageState(LanguageDefinition language, int topics, int questionnaires, bool hasPhrases, IReadOnlyList<Provenance> words)
    {
        Language = language;
        Topics = topics;
        Questionnaires = questionnaires;
        HasPhrases = hasPhrases;
        Review = words.Count == 0 ? null : words.Min(each => each.Review);
        Method = words.Count == 0 ? null : words.Any(each => each.Method == TranslationMethod.Machine) ? TranslationMethod.Machine : words.Select(each => each.Method).Max();
    }

    public LanguageDefinition Language { get; }

    public int Topics { get; }

    public int Questionnaires { get; }

    /// <summary>Whether the sentences are there; a language has all of them or none.</summary>
    public bool HasPhrases { get; }

    /// <summary>The lowest review of all words; <see langword="null"/> where there are none.</summary>
    public ReviewStatus? Review { get; }

    /// <summary>How they were translated, machine before all; <see langword="null"/> for originals.</summary>
    public TranslationMethod? Method { get; }

    public static LanguageState Of(TrustContentService trust, LanguageDefinition language)
    {
        var tag = language.Tag;
        var topics = trust.GetTopics(tag).Where(topic => topic.Language.Answered.Tag == tag).ToArray();
        var abouts = trust.Catalog.Instruments.Select(instrument => trust.GetInstrument(instrument.Id, tag)).Where(about => about.Language.Answered.Tag == tag).ToArray();
        Provenance[] forms = [.. trust.Catalog.Instruments.Select(instrument => trust.TryGetQuestionnaire(instrument.Id, tag, out var form) && form.Language.Answered.Tag == tag ? form.Provenance : null).OfType<Provenance>()];
        var book = trust.GetPhrasebook(tag);
        var hasPhrases = book.Language.Answered.Tag == tag;
        return new(
            language,
            topics.Length,
            forms.Length,
            hasPhrases,
            [.. topics.Select(topic => topic.Provenance), .. abouts.Select(about => about.Provenance), .. forms, .. hasPhrases ? [book.Provenance] : Array.Empty<Provenance>()]);
    }
}
