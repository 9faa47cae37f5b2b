using TrustContent.Catalog;

namespace ClinicWeb.Api.Shapes;

/// <summary>A terminology's code for a scale.</summary>
public sealed record ApiTerminologyCode(string Scale, Uri System, string Code, Verification Verification, string Notice)
{
    public static ApiTerminologyCode Of(TerminologyCode code) => new(code.Scale.Value, code.System, code.Code, code.Verification, code.Notice);
}
