using ClinicWeb.Security;
using ClinicWeb.Settings;
using Microsoft.AspNetCore.DataProtection;

namespace ClinicWeb.CheckIns;

/// <summary>Lets the device that sent a form look at its result for a while. The link alone does not: whoever finds it later in a mailbox sees no answers.</summary>
public sealed class ResultPass(IDataProtectionProvider protection, ClinicSettings settings)
{
    private const string Name = "clinic.result";
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("ClinicWeb.Result").ToTimeLimitedDataProtector();

    public void Give(HttpContext context, string token, Guid submission) => context.Response.Cookies.Append(
        Name,
        _protector.Protect(submission.ToString(), settings.ResultIsOpenFor),
        Cookie(token).Build(context));

    public Guid? Read(HttpContext context)
    {
        if (context.Request.Cookies[Name] is not { } cookie)
        {
            return null;
        }

        try
        {
            return Guid.TryParse(_protector.Unprotect(cookie), out var submission) ? submission : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // Too old, or not ours.
            return null;
        }
    }

    private CookieBuilder Cookie(string token)
    {
        var cookie = IdentitySetup.Secure(new CookieBuilder { Name = Name, Path = "/c/" + Uri.EscapeDataString(token) }, settings);
        cookie.MaxAge = settings.ResultIsOpenFor;
        return cookie;
    }
}
