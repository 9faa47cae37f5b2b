using System.Net;
using System.Text.RegularExpressions;

namespace TrustContent.ClinicWeb.Tests.Security;

/// <summary>Signing in: what is wrong is not told apart, who guesses is locked out, and the second step holds.</summary>
[Collection(nameof(Clinics))]
public sealed class SignInTests(Clinics clinics)
{
    [Fact]
    public async Task A_wrong_name_and_a_wrong_password_read_the_same_and_five_tries_close_an_account()
    {
        var (site, name, password) = await AccountAsync();
        using var browser = new StaffBrowser(site.Browser());
        var unknown = Text(await browser.TrySignInAsync("nobody-" + name, password), "nobody-" + name);

        foreach (var attempt in Enumerable.Range(1, 5))
        {
            Text(await browser.TrySignInAsync(name, "wrong " + attempt), name).Should().Be(unknown);
        }

        Text(await browser.TrySignInAsync(name, password), name).Should().Be(unknown, "the account is closed for a while, right password or not");
        var (_, other, theirs) = await AccountAsync();
        (await browser.TrySignInAsync(other, theirs)).StatusCode.Should().Be(HttpStatusCode.OK, "others get in");
    }

    [Fact]
    public async Task Many_tries_from_one_address_are_slowed_down_with_a_page_that_says_so()
    {
        using var site = new DemoSite(new Dictionary<string, string> { ["Clinic__SignInsPerMinute"] = "3", ["Clinic__LinkRequestsPerMinute"] = "5" });
        using var browser = new StaffBrowser(site.Browser());

        foreach (var attempt in Enumerable.Range(1, 3))
        {
            (await browser.TrySignInAsync("nobody" + attempt, "wrong")).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        }

        var slowed = await browser.TrySignInAsync("nobody", "wrong");
        slowed.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        (await slowed.Content.ReadAsStringAsync()).Should().Contain("<h1>Please wait a minute</h1>");

        var links = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => site.Browser().GetAsync("/c/" + new string('y', 43))));
        links.Select(link => link.StatusCode).Should().Contain(HttpStatusCode.TooManyRequests, "links cannot be tried out in numbers either");
    }

    [Fact]
    public async Task With_the_second_step_a_password_alone_opens_nothing_and_a_recovery_code_works_once()
    {
        var (site, name, password) = await AccountAsync();
        using var mira = await StaffBrowser.SignInAsync(site, name, password);
        var account = await mira.ReadAsync("/account");
        var key = Regex.Match(account, "<code class=\"key\" dir=\"ltr\">([^<]+)</code>").Groups[1].Value.Replace(" ", "");
        (await mira.SendAsync("/account", "/account/second-factor/on", ("code", "000000"))).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var on = await (await mira.SendAsync("/account", "/account/second-factor/on", ("code", AuthenticatorCode.For(key)))).Content.ReadAsStringAsync();
        var recovery = Regex.Matches(on, "<li><code>([^<]+)</code></li>").Select(code => WebUtility.HtmlDecode(code.Groups[1].Value)).ToArray();
        recovery.Should().HaveCountGreaterThan(5);

        using var elsewhere = new StaffBrowser(site.Browser());
        (await elsewhere.TrySignInAsync(name, password)).RequestMessage!.RequestUri!.AbsolutePath.Should().Be("/account/second-factor");
        (await elsewhere.Http.GetAsync("/clients")).RequestMessage!.RequestUri!.AbsolutePath.Should().Be("/account/sign-in");
        (await SecondAsync(elsewhere, "123")).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await SecondAsync(elsewhere, recovery[0])).RequestMessage!.RequestUri!.AbsolutePath.Should().Be("/clients");

        using var again = new StaffBrowser(site.Browser());
        await again.TrySignInAsync(name, password);
        (await SecondAsync(again, recovery[0])).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity, "each works once");
        (await SecondAsync(again, AuthenticatorCode.For(key))).RequestMessage!.RequestUri!.AbsolutePath.Should().Be("/clients");
    }

    [Fact]
    public async Task After_a_new_password_the_old_one_opens_nothing()
    {
        var (site, name, password) = await AccountAsync();
        using var mira = await StaffBrowser.SignInAsync(site, name, password);
        (await mira.SendAsync("/account", "/account/password", ("current", password), ("next", "short"))).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await mira.SendAsync("/account", "/account/password", ("current", "wrong"), ("next", "a longer password of hers"))).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await mira.SendAsync("/account", "/account/password", ("current", password), ("next", "a longer password of hers"))).StatusCode.Should().Be(HttpStatusCode.OK);

        using var browser = new StaffBrowser(site.Browser());
        (await browser.TrySignInAsync(name, password)).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await browser.TrySignInAsync(name, "a longer password of hers")).RequestMessage!.RequestUri!.AbsolutePath.Should().Be("/clients");
    }

    [Fact]
    public async Task Signing_out_closes_the_pages()
    {
        var (site, name, password) = await AccountAsync();
        using var mira = await StaffBrowser.SignInAsync(site, name, password);

        await mira.SendAsync("/clients", "/account/sign-out");

        (await mira.Http.GetAsync("/clients")).RequestMessage!.RequestUri!.AbsolutePath.Should().Be("/account/sign-in");
    }

    /// <summary>An account of its own for each test, on the site that all of them share.</summary>
    private async Task<(ClinicSite Site, string Name, string Password)> AccountAsync()
    {
        var site = (await clinics.OnAsync(Database.Sqlite)).Site;
        var name = "account-" + Guid.NewGuid().ToString("N")[..8];
        return (site, name, await site.AddAccountAsync(name, "Somebody", isSupervisor: false));
    }

    private static Task<HttpResponseMessage> SecondAsync(StaffBrowser browser, string code) => browser.SendAsync("/account/second-factor", "/account/second-factor", ("code", code));

    private static string Text(HttpResponseMessage response, string name)
    {
        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var page = response.Content.ReadAsStringAsync().Result;
        return Regex.Replace(page.Replace(name, ""), "value=\"[^\"]*\"", "");
    }
}
