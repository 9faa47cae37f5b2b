using ClinicWeb.Audit;
using ClinicWeb.Data;
using ClinicWeb.Pages;
using ClinicWeb.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using TrustContent;

namespace ClinicWeb.Account;

public static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        var account = routes.MapGroup("/account");
        account.MapGet("/sign-in", (string? returnUrl, HttpContext context, ITrustContentService trust) => SignInPage(context, trust, returnUrl, null, isWrong: false));
        account.MapPost("/sign-in", SignInAsync).RequireRateLimiting(RateLimits.SignIn);
        account.MapGet("/second-factor", (string? returnUrl, HttpContext context, ITrustContentService trust) => SecondFactorPage(context, trust, returnUrl, isWrong: false));
        account.MapPost("/second-factor", SecondFactorAsync).RequireRateLimiting(RateLimits.SignIn);
        account.MapPost("/sign-out", SignOutAsync).RequireAuthorization(Policies.Staff);
        account.MapGet("/denied", (HttpContext context, ITrustContentService trust) =>
            new RazorComponentResult<MessagePage>(new { Phrases = trust.PhrasesFor(context), Key = "clinic.problem.forbidden" }) { StatusCode = StatusCodes.Status403Forbidden });
        routes.MapOwnAccount();
    }

    private static RazorComponentResult<SignInPage> SignInPage(HttpContext context, ITrustContentService trust, string? returnUrl, string? name, bool isWrong)
        => new(new { Phrases = trust.PhrasesFor(context), ReturnUrl = returnUrl, Name = name, IsWrong = isWrong }) { StatusCode = isWrong ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK };

    private static RazorComponentResult<SecondFactorPage> SecondFactorPage(HttpContext context, ITrustContentService trust, string? returnUrl, bool isWrong)
        => new(new { Phrases = trust.PhrasesFor(context), ReturnUrl = returnUrl, IsWrong = isWrong }) { StatusCode = isWrong ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK };

    private static async Task<IResult> SignInAsync(
        [FromForm] string? name, [FromForm] string? password, [FromForm] string? returnUrl, HttpContext context, SignInManager<Therapist> signIn, AuditLog audit, ITrustContentService trust)
    {
        var result = await signIn.PasswordSignInAsync(name ?? "", password ?? "", isPersistent: false, lockoutOnFailure: true);
        if (result.RequiresTwoFactor)
        {
            return Results.Redirect("/account/second-factor" + QueryString.Create(nameof(returnUrl), returnUrl ?? ""));
        }

        // One sentence for a wrong name, a wrong password and a locked account: none of them can be told from another.
        return result.Succeeded ? await SignedInAsync(name!, returnUrl, audit) : SignInPage(context, trust, returnUrl, name, isWrong: true);
    }

    private static async Task<IResult> SecondFactorAsync(
        [FromForm] string? code, [FromForm] string? returnUrl, HttpContext context, SignInManager<Therapist> signIn, AuditLog audit, ITrustContentService trust)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return Results.Redirect("/account/sign-in");
        }

        var digits = (code ?? "").Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        var result = await signIn.TwoFactorAuthenticatorSignInAsync(digits, isPersistent: false, rememberClient: false);
        if (!result.Succeeded)
        {
            result = await signIn.TwoFactorRecoveryCodeSignInAsync((code ?? "").Trim());
        }

        return result.Succeeded ? await SignedInAsync(account.UserName!, returnUrl, audit) : SecondFactorPage(context, trust, returnUrl, isWrong: true);
    }

    private static async Task<IResult> SignedInAsync(string name, string? returnUrl, AuditLog audit)
    {
        await audit.SaveAsync(name, AuditActions.SignedIn);
        return IsOwn(returnUrl) ? Results.LocalRedirect(returnUrl!) : Results.Redirect("/clients");
    }

    private static async Task<IResult> SignOutAsync([FromForm] string? unused, HttpContext context, SignInManager<Therapist> signIn, AuditLog audit)
    {
        // Binding the form has the antiforgery token checked.
        _ = unused;
        var name = context.User.Identity?.Name ?? "";
        await signIn.SignOutAsync();
        await audit.SaveAsync(name, AuditActions.SignedOut);
        return Results.Redirect("/account/sign-in");
    }

    private static bool IsOwn(string? address) => address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl);
}
