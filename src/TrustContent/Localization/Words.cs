using TrustContent.Catalog;
using TrustContent.Catalog.Reading;

namespace TrustContent.Localization;

/// <summary>Finds the words for a reader and says honestly which were found.</summary>
internal sealed class Words(TrustCatalog catalog, HostSettings host)
{
    private const string ContactsSlot = "{contacts}";
    private readonly TopicShelf _topics = new();

    public Phrasebook Phrases(LanguageTag language) => Phrasebook.In(catalog, language);

    /// <exception cref="Diagnostics.TrustContentException">There is no such topic.</exception>
    public Topic Topic(TopicId topic, LanguageTag language)
        => _topics.TryGet(topic, language, out var known) ? known : _topics.Keep(topic, language, Make(catalog.GetTopic(topic), language));

    private Topic Make(TopicDefinition topic, LanguageTag language)
    {
        var found = LanguageLookup.FindOrDefault(catalog, language, catalog.LanguagesOf(FileRole.TopicWords, topic.Id.Value));
        var words = catalog.WordsIn(found.Answered.Tag).Topic(topic.Id.Value);
        return new Topic(topic, found, words, HasSlot(words.Body) ? WithContacts(words.Body, found.Answered.Tag) : words.Body);
    }

    private static bool HasSlot(IReadOnlyList<string> body)
    {
        foreach (var paragraph in body)
        {
            if (paragraph == ContactsSlot)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<string> WithContacts(IEnumerable<string> body, LanguageTag language)
        => body.SelectMany(paragraph => paragraph == ContactsSlot ? Contacts(language) : [paragraph]);

    /// <summary>The host's contacts in sentences, or the general text.</summary>
    public IReadOnlyList<string> Contacts(LanguageTag language)
    {
        var phrases = Phrases(language);
        var contacts = ContactsFor(phrases.Language.Answered.Tag);
        return contacts.Count == 0
            ? [phrases.Say("contacts.none")]
            : [phrases.Say("contacts.intro"), .. contacts.Select(contact => phrases.Say("contacts.one", ("name", contact.Name), ("reach", contact.Reach)))];
    }

    /// <summary>The host's contacts for readers of a language.</summary>
    public IReadOnlyList<SafetyContact> ContactsFor(LanguageTag language) => host.ContactsIn(language);

    /// <summary>An instrument's name and scale names. They may fall back, as they are not the questionnaire.</summary>
    public InstrumentDescription Describe(InstrumentDefinition instrument, LanguageTag language)
    {
        var found = LanguageLookup.FindOrDefault(catalog, language, catalog.LanguagesOf(FileRole.InstrumentAbout, instrument.Id.Value));
        return new InstrumentDescription(instrument, found, catalog.WordsIn(found.Answered.Tag).About(instrument.Id.Value));
    }

    /// <summary>The languages an instrument's wording is there in.</summary>
    public IReadOnlyList<LanguageTag> WordingLanguages(InstrumentId instrument) => catalog.LanguagesOf(FileRole.InstrumentWording, instrument.Value);

    /// <summary>Whether the sentences around a questionnaire are there too, so that it is whole in one language.</summary>
    private bool HasFormPhrases(LanguageTag language)
    {
        var phrases = catalog.WordsIn(language).Phrases;
        return catalog.WordsIn(LanguageTag.English).Phrases.Keys.Where(IsOfForm).All(phrases.ContainsKey);
    }

    private static bool IsOfForm(string key) => key.StartsWith("form.", StringComparison.Ordinal) || key.StartsWith("answer.", StringComparison.Ordinal);

    /// <summary>The wording, whole and in the language asked for or a parent of it; never in another.</summary>
    public (LanguageResolution Language, InstrumentWording Wording)? Wording(InstrumentId instrument, LanguageTag language)
        => LanguageLookup.Find(catalog, language, [.. WordingLanguages(instrument).Where(HasFormPhrases)]) is { } found
            ? (found, catalog.WordsIn(found.Answered.Tag).Wording(instrument.Value))
            : null;
}
