using System.Security.Claims;
using System.Text.Encodings.Web;
using ClinicWeb.Account;
using ClinicWeb.Data;
using ClinicWeb.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ClinicWeb.Api;

/// <summary>A program that shows a key in <c>Authorization: Bearer tc_…</c> is its owner, and the audit names the program too.</summary>
public sealed class ApiKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, ApiKeys keys, IUserClaimsPrincipalFactory<Therapist> claims)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer + ApiKeys.Beginning, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        if (await keys.FindAsync(header[Bearer.Length..], Context.RequestAborted) is not { } key)
        {
            return AuthenticateResult.Fail("The key is not valid.");
        }

        var owner = (ClaimsIdentity)(await claims.CreateAsync(key.Owner!)).Identity!;
        Claim[] program = [new(StaffClaims.Key, key.Id.ToString()), new(StaffClaims.Program, key.Name)];
        var identity = new ClaimsIdentity(owner.Claims.Concat(program), Scheme.Name, owner.NameClaimType, owner.RoleClaimType);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    /// <summary>A program is told that it needs a key, and is not led to a page.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers[HeaderNames.WWWAuthenticate] = Bearer.TrimEnd();
        return Task.CompletedTask;
    }
}
