using ClinicWeb.Data;
using ClinicWeb.Settings;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace ClinicWeb.Security;

public static class IdentitySetup
{
    private const int AttemptsBeforeLockout = 5;
    private const int ShortestPassword = 12;

    public static IServiceCollection AddClinicIdentity(this IServiceCollection services, ClinicSettings settings)
    {
        services.AddIdentityCore<Therapist>(identity =>
            {
                // Length protects; rules about characters make people write passwords down.
                identity.Password.RequiredLength = ShortestPassword;
                identity.Password.RequireDigit = false;
                identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = false;
                identity.Password.RequireNonAlphanumeric = false;
                identity.Lockout.MaxFailedAccessAttempts = AttemptsBeforeLockout;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                identity.Lockout.AllowedForNewUsers = true;
            })
            .AddSignInManager()
            .AddEntityFrameworkStores<ClinicDbContext>()
            .AddClaimsPrincipalFactory<StaffClaims>()
            .AddDefaultTokenProviders();
        // Somebody who is locked out or changes the password is out everywhere within this time.
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        foreach (var scheme in new[] { IdentityConstants.ApplicationScheme, IdentityConstants.TwoFactorUserIdScheme, IdentityConstants.TwoFactorRememberMeScheme, IdentityConstants.ExternalScheme })
        {
            services.Configure<CookieAuthenticationOptions>(scheme, cookie => Secure(cookie.Cookie, settings));
        }

        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.LoginPath = "/account/sign-in";
            cookie.AccessDeniedPath = "/account/denied";
            cookie.ExpireTimeSpan = settings.SignInLasts;
            cookie.SlidingExpiration = true;
        });
        services.AddAntiforgery(antiforgery => Secure(antiforgery.Cookie, settings));
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Staff, policy => policy.RequireAuthenticatedUser())
            .AddPolicy(Policies.Supervisor, policy => policy.RequireAuthenticatedUser().RequireClaim(StaffClaims.Supervisor));
        return services;
    }

    /// <summary>On <c>http://localhost</c> a cookie cannot be marked secure; everywhere else it is, as soon as HTTPS is there.</summary>
    public static CookieBuilder Secure(CookieBuilder cookie, ClinicSettings settings)
    {
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = settings.RequireHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.IsEssential = true;
        return cookie;
    }
}
