using System.Net;
using TrustContent.Catalog;

namespace ClinicWeb.Settings;

/// <summary>What is wrong with the settings, all at once, each with the setting and how to mend it. A site with wrong settings does not start.</summary>
public static class SettingsCheck
{
    public static IReadOnlyList<string> FindProblems(this ClinicSettings settings) => [.. Problems(settings)];

    private static IEnumerable<string> Problems(ClinicSettings settings)
    {
        if (settings.SafetyRecipient is { } recipient && string.IsNullOrWhiteSpace(recipient))
        {
            yield return "Clinic:SafetyRecipient is empty. Name who receives a report that a line was crossed, or leave the setting out: then the form says that nobody does.";
        }

        if (settings.PublicAddress.Length > 0 && !(Uri.TryCreate(settings.PublicAddress, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            yield return "Clinic:PublicAddress is no web address. Write it whole, such as https://check-in.example.org";
        }

        if (settings.Mail.Host.Length > 0 && settings.PublicAddress.Length == 0)
        {
            yield return "Clinic:PublicAddress is missing, and the mail to supervisors has a link that begins with it.";
        }

        if (settings.Mail.Host.Length > 0 && settings.Mail.From.Length == 0)
        {
            yield return "Clinic:Mail:From is missing: the address that mail to supervisors comes from.";
        }

        foreach (var proxy in settings.TrustedProxies.Where(proxy => !IPAddress.TryParse(proxy, out _)))
        {
            yield return $"Clinic:TrustedProxies has '{proxy}', which is no IP address. Names are not looked up.";
        }

        foreach (var language in settings.Languages.Keys.Concat(settings.Contacts.Select(contact => contact.Language)).Where(language => language.Length > 0 && !LanguageTag.TryParse(language, out _)).Distinct(StringComparer.Ordinal))
        {
            yield return $"Clinic:Languages or Clinic:Contacts has '{language}', which is no language tag. Write one such as en, de or zh-Hans.";
        }

        foreach (var contact in settings.Contacts.Where(contact => string.IsNullOrWhiteSpace(contact.Name) || string.IsNullOrWhiteSpace(contact.Reach)))
        {
            yield return $"Clinic:Contacts has one without a name or without a way to reach it ('{contact.Name}'). Clients in need read these: give both.";
        }

        if (settings.SignInsPerMinute < 1 || settings.LinkRequestsPerMinute < 1)
        {
            yield return "Clinic:SignInsPerMinute and Clinic:LinkRequestsPerMinute must be 1 or more.";
        }
    }
}
