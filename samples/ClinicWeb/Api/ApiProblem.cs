using Microsoft.AspNetCore.WebUtilities;
using TrustContent.Diagnostics;

namespace ClinicWeb.Api;

/// <summary>Why a request was not served (RFC 9457), with everything that is wrong at once.</summary>
/// <param name="Type">What kind of problem: about:blank for what the status says, or urn:trustcontent:problem: and a code.</param>
/// <param name="Title">The problem in short.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What to know or do.</param>
/// <param name="Errors">All that is wrong with the request; empty if it is not about what was sent.</param>
public sealed record ApiProblem(string Type, string Title, int Status, string? Detail, IReadOnlyList<ApiError> Errors)
{
    public const string MediaType = "application/problem+json";
    private const string Urn = "urn:trustcontent:problem:";

    /// <summary>A problem that the status names.</summary>
    public static IResult Of(int status, string? detail = null)
        => Result(new ApiProblem("about:blank", ReasonPhrases.GetReasonPhrase(status), status, detail ?? Usual(status), []));

    /// <summary>A problem of this site's own, by a name that stays.</summary>
    public static IResult Of(int status, string name, string title, string detail) => Result(new ApiProblem(Urn + name, title, status, detail, []));

    /// <summary>Problems that have codes.</summary>
    public static IResult Of(IReadOnlyList<Issue> issues, int? status = null)
    {
        var first = issues[0];
        var isOne = issues.All(issue => issue.Code == first.Code);
        return Result(new ApiProblem(
            Urn + (isOne ? first.Code.Id : "several"),
            isOne ? TitleOf(first.Code) : "Several things are wrong with this request.",
            status ?? StatusOf(first.Code),
            issues.Count == 1 ? first.Message : null,
            [.. issues.Select(ApiError.Of)]));
    }

    private static IResult Result(ApiProblem problem) => Results.Json(problem, contentType: MediaType, statusCode: problem.Status);

    private static string TitleOf(IssueCode code) => code == IssueCode.InvalidJson ? "The body is not valid JSON." : code.Title;

    private static int StatusOf(IssueCode code)
        => code == IssueCode.TopicUnknown || code == IssueCode.InstrumentUnknown || code == IssueCode.QuestionnaireLanguageMissing || code == IssueCode.WordingMissing ? StatusCodes.Status404NotFound
            : code == IssueCode.LanguageTagInvalid ? StatusCodes.Status400BadRequest
            : StatusCodes.Status422UnprocessableEntity;

    private static string? Usual(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "Send a valid key in the header Authorization: Bearer tc_…, or sign in. Keys are made on the account page.",
        StatusCodes.Status404NotFound => "There is nothing here, or nothing that you may see.",
        StatusCodes.Status413PayloadTooLarge => "The body may have one mebibyte.",
        StatusCodes.Status415UnsupportedMediaType => "Send the body as application/json.",
        StatusCodes.Status429TooManyRequests => "Wait as many seconds as the header Retry-After says.",
        StatusCodes.Status500InternalServerError => "Something went wrong on our side. It is not your fault.",
        _ => null,
    };
}
