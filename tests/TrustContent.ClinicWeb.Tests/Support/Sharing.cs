using System.Net;
using System.Text.RegularExpressions;

namespace TrustContent.ClinicWeb.Tests.Support;

/// <summary>What a client decides on the page of the result.</summary>
internal static class Sharing
{
    public const string Everything = "AnswersAndScores";

    /// <summary>As <c>SharingDecision</c> counts them in the database.</summary>
    public static readonly string[] Choices = ["Undecided", "Nothing", "ScoresOnly", Everything];

    public static Task<HttpResponseMessage> DecideAsync(HttpClient browser, string resultPage, string choice)
    {
        var form = Regex.Match(resultPage, "<form method=\"post\" action=\"([^\"]+/sharing[^\"]*)\">.*?name=\"__RequestVerificationToken\" value=\"([^\"]+)\"", RegexOptions.Singleline);
        return browser.PostAsync(WebUtility.HtmlDecode(form.Groups[1].Value), new FormUrlEncodedContent(
        [
            KeyValuePair.Create("__RequestVerificationToken", WebUtility.HtmlDecode(form.Groups[2].Value)),
            KeyValuePair.Create("sharing", choice),
        ]));
    }
}
