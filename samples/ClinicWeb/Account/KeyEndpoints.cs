using System.Globalization;
using ClinicWeb.Data;
using ClinicWeb.Security;
using ClinicWeb.Settings;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using TrustContent;

namespace ClinicWeb.Account;

/// <summary>The keys that somebody gives to programs, on the own account's page.</summary>
public static class KeyEndpoints
{
    public static void MapKeys(this IEndpointRouteBuilder account)
    {
        account.MapPost("/keys", MakeAsync).RequireRateLimiting(RateLimits.SignIn);
        account.MapPost("/keys/{id:guid}/revoke", RevokeAsync);
    }

    private static async Task<IResult> MakeAsync(
        [FromForm] string? name, [FromForm] string? days, [FromForm] string? password, HttpContext context, UserManager<Therapist> accounts, ApiKeys keys, ITrustContentService trust, ClinicSettings settings, CancellationToken stop)
    {
        name = (name ?? "").Trim();
        if (name.Length is 0 or > ApiKey.LongestName || name.Any(char.IsControl)
            || !int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var lasts) || lasts is < 1 or > ApiKeys.LongestDays)
        {
            return await OwnAccountEndpoints.PageAsync(context, accounts, trust, settings, null, "clinic.keys.incomplete");
        }

        // A key outlasts the session, so a page that was left open is not enough for one.
        if (await accounts.GetUserAsync(context.User) is not { } account || !await accounts.CheckPasswordAsync(account, password ?? ""))
        {
            return await OwnAccountEndpoints.PageAsync(context, accounts, trust, settings, null, "clinic.account.password-wrong");
        }

        var made = await keys.MakeAsync(account, name, lasts, stop);

        // Shown in the answer to this one request and nowhere again: only its hash is kept.
        return await OwnAccountEndpoints.PageAsync(context, accounts, trust, settings, null, null, madeKey: made);
    }

    private static async Task<IResult> RevokeAsync(Guid id, IFormCollection fields, HttpContext context, UserManager<Therapist> accounts, ApiKeys keys, CancellationToken stop)
    {
        _ = fields; // Binding the form has the antiforgery token checked.
        return await accounts.GetUserAsync(context.User) is { } account && await keys.RevokeAsync(account, id, stop) ? Results.Redirect("/account#keys") : Results.NotFound();
    }
}
