using ClinicWeb.Settings;
using ClinicWeb.Words;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Components;

namespace ClinicWeb.Hosting;

public static class LibrarySetup
{
    /// <summary>Tells the library what the clinic said of itself in its settings.</summary>
    public static IServiceCollection AddLibrary(this IServiceCollection services, ClinicSettings settings) => services.AddTrustContent(library =>
    {
        library.AddComponentWords().AddClinicWords();
        library.AnswersAreSeenBy = settings.AnswersAreSeenBy;
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

        foreach (var (language, said) in settings.Languages)
        {
            library.DescribeIn(LanguageTag.Parse(language), said.AnswersAreSeenBy, said.SafetyRecipient);
        }
    });
}
