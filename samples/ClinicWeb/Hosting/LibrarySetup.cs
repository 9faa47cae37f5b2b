using ClinicWeb.Settings;
using ClinicWeb.Words;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Components;

namespace ClinicWeb.Hosting;

public static class LibrarySetup
{
    private const string SeenBy = "clinic.disclosure.answers-seen-by";

    /// <summary>Tells the library what the clinic said of itself in its settings.</summary>
    public static IServiceCollection AddLibrary(this IServiceCollection services, ClinicSettings settings) => services.AddTrustContent(library =>
    {
        library.AddComponentWords().AddClinicWords();
        library.AnswersAreSeenBy = settings.AnswersAreSeenBy ?? ClinicWords.Find(LanguageTag.English.Value, SeenBy);
        library.SafetyRecipient = settings.SafetyRecipient;
        foreach (var contact in settings.Contacts)
        {
            if (contact.Language.Length > 0)
            {
                library.AddSafetyContact(contact.Name, contact.Reach, LanguageTag.Parse(contact.Language));
            }
            else
            {
                library.AddSafetyContact(contact.Name, contact.Reach);
            }
        }

        foreach (var language in ClinicWords.Languages.Union(settings.Languages.Keys, StringComparer.OrdinalIgnoreCase))
        {
            var said = settings.Languages.TryGetValue(language, out var own) ? own : new DisclosureSettings();
            var usual = settings.AnswersAreSeenBy is null && ClinicWords.Languages.Contains(language, StringComparer.OrdinalIgnoreCase) ? ClinicWords.Find(language, SeenBy) : null;
            library.DescribeIn(LanguageTag.Parse(language), said.AnswersAreSeenBy ?? usual, settings.SafetyRecipient is null ? null : said.SafetyRecipient);
        }

        // Silence would be a promise that nobody made: without a name, clients are told that nobody receives the report.
        if (settings.SafetyRecipient is null)
        {
            library.DeclareNoSafetyRecipient();
        }
    });
}
