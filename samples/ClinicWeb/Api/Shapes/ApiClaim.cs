using TrustContent.Catalog;

namespace ClinicWeb.Api.Shapes;

/// <summary>A part of an instrument's key, and how surely it is known.</summary>
public sealed record ApiClaim(string Part, Verification Verification, string? Source, string? Note)
{
    public static ApiClaim Of(VerifiedClaim claim) => new(claim.Part, claim.Verification, claim.Source?.Citation, claim.Note);
}
