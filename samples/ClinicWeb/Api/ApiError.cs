using TrustContent.Diagnostics;

namespace ClinicWeb.Api;

/// <summary>One thing that is wrong with a request.</summary>
/// <param name="Code">The stable code, such as TC3002.</param>
/// <param name="Where">The place in the body as a JSON pointer, the name of the parameter, or what it is about.</param>
/// <param name="Message">What is wrong. It never holds an answer.</param>
/// <param name="Mend">How to mend it.</param>
public sealed record ApiError(string Code, string? Where, string Message, string Mend)
{
    // What the library says of its content files has to fit a request here.
    private const string SeeContract = "The contract, /api/v1/openapi.json, says what is needed and allowed here.";

    public static ApiError Of(Issue issue)
        => new(issue.Code.Id, issue.Place, issue.Message, issue.Code == IssueCode.MemberMissing || issue.Code == IssueCode.MemberUnknown ? SeeContract : issue.Mend);
}
