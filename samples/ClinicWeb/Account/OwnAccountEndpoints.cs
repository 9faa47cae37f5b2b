using System.Globalization;
using ClinicWeb.Audit;
using ClinicWeb.Data;
using ClinicWeb.Pages;
using ClinicWeb.Security;
using ClinicWeb.Settings;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using TrustContent;

namespace ClinicWeb.Account;

/// <summary>One's own account: language, password, second factor, keys for programs.</summary>
public static class OwnAccountEndpoints
{
    private const int RecoveryCodes = 8;

    public static void MapOwnAccount(this IEndpointRouteBuilder routes)
    {
        var account = routes.MapGroup("/account").RequireAuthorization(Policies.Staff);
        account.MapGet("", async (string? done, HttpContext context, UserManager<Therapist> accounts, ITrustContentService trust, ClinicSettings settings)
            => await PageAsync(context, accounts, trust, settings, done, null));
        account.MapPost("/language", LanguageAsync);
        account.MapPost("/password", PasswordAsync).RequireRateLimiting(RateLimits.SignIn);
        account.MapPost("/second-factor/on", SwitchOnAsync).RequireRateLimiting(RateLimits.SignIn);
        account.MapPost("/second-factor/off", SwitchOffAsync).RequireRateLimiting(RateLimits.SignIn);
        account.MapKeys();
    }

    internal static async Task<IResult> PageAsync(
        HttpContext context, UserManager<Therapist> accounts, ITrustContentService trust, ClinicSettings settings, string? done, string? problem,
        IEnumerable<string>? recovery = null, (ApiKey Key, string Secret)? madeKey = null)
    {
        if (await accounts.GetUserAsync(context.User) is not { } account)
        {
            return Results.Redirect("/account/sign-in");
        }

        var key = account.TwoFactorEnabled ? null : await KeyAsync(accounts, (IUserAuthenticatorKeyStore<Therapist>)context.RequestServices.GetRequiredService<IUserStore<Therapist>>(), account);
        var phrases = trust.PhrasesFor(context);
        var name = settings.Name.Length > 0 ? settings.Name : phrases.Say("clinic.page.name");
        return new RazorComponentResult<AccountPage>(new
        {
            Phrases = phrases,
            Account = account,
            Key = key is null ? null : string.Join(' ', key.Chunk(4).Select(part => new string(part))),
            KeyAddress = key is null ? null : string.Create(CultureInfo.InvariantCulture, $"otpauth://totp/{Uri.EscapeDataString(name)}:{Uri.EscapeDataString(account.UserName!)}?secret={key}&issuer={Uri.EscapeDataString(name)}&digits=6"),
            Done = done,
            Problem = problem,
            Recovery = recovery,
            MadeKey = madeKey,
        }) { StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
    }

    private static async Task<string> KeyAsync(UserManager<Therapist> accounts, IUserAuthenticatorKeyStore<Therapist> keys, Therapist account)
    {
        if (await accounts.GetAuthenticatorKeyAsync(account) is { Length: > 0 } key)
        {
            return key;
        }

        // Not ResetAuthenticatorKeyAsync, which ends every sign-in of the account: looking at the page must not.
        var made = accounts.GenerateNewAuthenticatorKey();
        await keys.SetAuthenticatorKeyAsync(account, made, CancellationToken.None);
        await accounts.UpdateAsync(account);
        return made;
    }

    private static async Task<IResult> LanguageAsync([FromForm] string? language, HttpContext context, UserManager<Therapist> accounts, SignInManager<Therapist> signIn, ITrustContentService trust)
    {
        var account = await accounts.GetUserAsync(context.User);
        if (account is not null)
        {
            account.Language = trust.FindLanguage(language)?.Value ?? "";
            await accounts.UpdateAsync(account);
            await signIn.RefreshSignInAsync(account);
        }

        return Results.Redirect("/account?done=language");
    }

    private static async Task<IResult> PasswordAsync(
        [FromForm] string? current, [FromForm] string? next, HttpContext context, UserManager<Therapist> accounts, SignInManager<Therapist> signIn, ITrustContentService trust, ClinicSettings settings)
    {
        var account = await accounts.GetUserAsync(context.User);
        if (account is null || !(await accounts.ChangePasswordAsync(account, current ?? "", next ?? "")).Succeeded)
        {
            return await PageAsync(context, accounts, trust, settings, null, "clinic.account.password-wrong");
        }

        await signIn.RefreshSignInAsync(account);
        return Results.Redirect("/account?done=password");
    }

    private static async Task<IResult> SwitchOnAsync(
        [FromForm] string? code, HttpContext context, UserManager<Therapist> accounts, SignInManager<Therapist> signIn, AuditLog audit, ITrustContentService trust, ClinicSettings settings)
    {
        var account = await accounts.GetUserAsync(context.User);
        var digits = (code ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (account is null || !await accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, digits))
        {
            return await PageAsync(context, accounts, trust, settings, null, "clinic.second-factor.wrong");
        }

        await accounts.SetTwoFactorEnabledAsync(account, enabled: true);
        var recovery = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
        await signIn.RefreshSignInAsync(account);
        await audit.SaveAsync(account.UserName!, AuditActions.SecondFactorOn);
        return await PageAsync(context, accounts, trust, settings, "second-factor", null, recovery);
    }

    private static async Task<IResult> SwitchOffAsync(
        [FromForm] string? password, HttpContext context, UserManager<Therapist> accounts, SignInManager<Therapist> signIn, AuditLog audit, ITrustContentService trust, ClinicSettings settings)
    {
        var account = await accounts.GetUserAsync(context.User);
        if (account is null || !await accounts.CheckPasswordAsync(account, password ?? ""))
        {
            return await PageAsync(context, accounts, trust, settings, null, "clinic.account.password-wrong");
        }

        await accounts.SetTwoFactorEnabledAsync(account, enabled: false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        await signIn.RefreshSignInAsync(account);
        await audit.SaveAsync(account.UserName!, AuditActions.SecondFactorOff);
        return Results.Redirect("/account?done=second-factor-off");
    }
}
