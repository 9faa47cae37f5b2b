using TrustContent.Diagnostics;

namespace ClinicWeb.Api.Shapes;

/// <summary>A kind of problem, by a code that stays.</summary>
public sealed record ApiCode(string Code, IssueSeverity Severity, string Title, string Mend)
{
    public static ApiCode Of(IssueCode code) => new(code.Id, code.Severity, code.Title, code.Mend);
}
