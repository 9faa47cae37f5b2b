namespace TrustContent.Browser.Tests;

/// <summary>Signing in, and what keeps others out.</summary>
[Collection(StaffSide.Name)]
public sealed class AccountTests(Clinic clinic)
{
    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_does_not_open_the_account_either_and_nothing_tells_why()
    {
        var account = await clinic.AddAccountAsync("lena");
        await using var visit = await clinic.VisitAsync(Screen.Desktop, withScripts: false);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await account.SignInAsync(visit, "not-the-password");
            (await visit.Find("#wrong").InnerTextAsync()).Should().Be(SiteWords.Say("en", "clinic.sign-in.wrong"));
        }

        await account.SignInAsync(visit);
        (await visit.Find("#wrong").InnerTextAsync()).Should().Be(SiteWords.Say("en", "clinic.sign-in.wrong"));
        (await visit.Find("header nav").CountAsync()).Should().Be(0);
        await using var other = await clinic.VisitAsync(Screen.Desktop, withScripts: false);
        await (await clinic.AddAccountAsync("lou")).SignInAsync(other);
        new Uri(other.Page.Url).AbsolutePath.Should().Be("/clients", "others come in as before");
    }

    [Fact]
    public async Task A_second_step_asks_for_the_apps_digits_or_for_a_recovery_code_that_works_once()
    {
        var account = await clinic.AddAccountAsync("tove");
        await using var visit = await clinic.VisitAsync(Screen.Phone, withScripts: false);
        await account.SignInAsync(visit);
        await visit.GoAsync("/account");
        var key = await visit.Find(".key").InnerTextAsync();
        await visit.Find("#code").FillAsync(AuthenticatorCode.For(key));
        await visit.LeaveByAsync(visit.Find("form[action$='second-factor/on'] button"));
        var recovery = (await visit.Find(".codes code").AllInnerTextsAsync())[0];

        await EnterAsync(visit, account, AuthenticatorCode.For(key), "/clients");
        await EnterAsync(visit, account, recovery, "/clients");
        await EnterAsync(visit, account, recovery, "/account/second-factor");
        (await visit.Find("#wrong").InnerTextAsync()).Should().Be(SiteWords.Say("en", "clinic.second-factor.wrong"));
    }

    [Fact]
    public async Task Looking_at_ones_account_ends_no_sign_in()
    {
        var account = await clinic.AddAccountAsync("yaro");
        await using var visit = await clinic.VisitAsync(Screen.Desktop, withScripts: false);
        await account.SignInAsync(visit);
        var before = await clinic.StampAsync(account);
        await visit.GoAsync("/account");
        (await visit.Find(".key").InnerTextAsync()).Should().NotBeEmpty("the page has made a key");

        // Sign-ins are compared with this stamp each minute, which is longer than a test may wait.
        (await clinic.StampAsync(account)).Should().Be(before);
    }

    private static async Task EnterAsync(Visit visit, Account account, string code, string leadsTo)
    {
        await visit.Page.Context.ClearCookiesAsync();
        await account.SignInAsync(visit);
        new Uri(visit.Page.Url).AbsolutePath.Should().Be("/account/second-factor", "the password alone does not do");
        await visit.Find("#code").FillAsync(code);
        await visit.LeaveByAsync(visit.Find("main button"));
        new Uri(visit.Page.Url).AbsolutePath.Should().Be(leadsTo);
    }
}
