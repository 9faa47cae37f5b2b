using TrustContent;
using TrustContent.Catalog;
using TrustContent.Responses;

namespace ClinicWeb.CheckIns;

public static class SafetyReports
{
    /// <summary>Whether the answers hold a report that goes to the recipient whom the form named. The rules say so, and not this site.</summary>
    public static bool MustReachRecipient(this ITrustContentService trust, Response response)
        => trust.Recommend(trust.Score(response), Audience.Client, LanguageTag.English).Notices.Any(notice => notice.Definition.WithholdsAdvice);
}
