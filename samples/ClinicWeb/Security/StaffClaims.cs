using System.Security.Claims;
using ClinicWeb.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ClinicWeb.Security;

/// <summary>Puts into the sign-in cookie whether somebody is a supervisor, and the language they read.</summary>
public sealed class StaffClaims(UserManager<Therapist> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Therapist>(users, options)
{
    public const string Supervisor = "clinic:supervisor";
    public const string Language = "clinic:language";
    public const string DisplayName = "clinic:name";

    /// <summary>The program that acts with somebody's key, and the key's id.</summary>
    public const string Program = "clinic:program";
    public const string Key = "clinic:key";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Therapist user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(DisplayName, user.DisplayName));
        if (user.IsSupervisor)
        {
            identity.AddClaim(new Claim(Supervisor, "yes"));
        }

        if (user.Language.Length > 0)
        {
            identity.AddClaim(new Claim(Language, user.Language));
        }

        return identity;
    }
}
