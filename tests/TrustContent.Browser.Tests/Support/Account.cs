namespace TrustContent.Browser.Tests.Support;

/// <summary>Somebody's account, for what would spoil the accounts that other tests use.</summary>
public sealed record Account(string Name, string Password)
{
    public async Task SignInAsync(Visit visit, string? password = null)
    {
        await visit.GoAsync("/account/sign-in");
        await visit.Find("#name").FillAsync(Name);
        await visit.Find("#password").FillAsync(password ?? Password);
        await visit.LeaveByAsync(visit.Find("main button"));
    }
}
