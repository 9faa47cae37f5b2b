namespace TrustContent.Browser.Tests.Support;

/// <summary>Every page of the site. A new page has to be added here: a test follows all links and forms and misses it otherwise.</summary>
public static class SitePages
{
    /// <summary>Addresses that lead on, or give a file, and have no page of their own.</summary>
    public static IReadOnlyList<string> WithoutPage { get; } =
    [
        "GET /read", "GET /clients/{id}/export.csv", "GET /clients/{id}/export.json",
        "POST /account/sign-out", "POST /account/language", "POST /c/{token}/sharing", "POST /clients/{id}/links/{id}/revoke",
        "POST /clients/{id}/sessions/{number}/open", "POST /clients/{id}/deletion", "POST /supervision/cases/{id}/acknowledge",
        "POST /supervision/cases/{id}/settle", "POST /supervision/deletions/{id}", "POST /account/second-factor/off", "POST /account/keys/{id}/revoke",
    ];

    public static IReadOnlyDictionary<string, SitePage> All { get; } = Client().Concat(Public()).Concat(Staff()).Concat(OwnAccount()).ToDictionary(page => page.Name);

    private static IEnumerable<SitePage> Client() =>
    [
        Of("welcome", "GET /c/{token}", Reader.Anybody, (scenes, _) => scenes.Open),
        Of("form", "GET /c/{token}/form", Reader.Anybody, (scenes, _) => Form(scenes.Open)),
        Of("form-one", "GET /c/{token}/form", Reader.Anybody, (scenes, _) => Form(scenes.Open) + "&one=true"),
        Of("form-pulse", "GET /c/{token}/form", Reader.Anybody, (scenes, _) => Form(scenes.Pulse)),
        new("form-later", "POST /c/{token}/form", Reader.Anybody, 200, async (scenes, visit) =>
        {
            await visit.GoAsync(WithLanguage(Form(scenes.Open), visit.Language) + "&one=true");
            await visit.Find("fieldset.tc-question input").Nth(1).CheckAsync();
            return await SendAsync(visit, visit.Find(".tc-buttons button").First);
        }),
        new("form-problem", "POST /c/{token}/form", Reader.Anybody, 422, async (scenes, visit) =>
        {
            // No form of the site sends this; a broken program could.
            await visit.GoAsync(WithLanguage(Form(scenes.Open), visit.Language));
            await visit.Page.EvaluateAsync("() => { const radio = document.querySelector('fieldset.tc-question input'); radio.value = '9'; radio.checked = true; }");
            return await SendAsync(visit, visit.Find(".tc-buttons button").First);
        }),
        new("result", "GET /c/{token}/result", Reader.Anybody, 200, (scenes, visit) => ResultAsync(scenes, visit, 1, crossedLine: false)),
        new("result-notice", "GET /c/{token}/result", Reader.Anybody, 200, (scenes, visit) => ResultAsync(scenes, visit, 3, crossedLine: true)),
        new("result-saved", "GET /c/{token}/result", Reader.Anybody, 200, async (scenes, visit) =>
        {
            var status = await ResultAsync(scenes, visit, 3, crossedLine: false);
            await QuickForm.ShareAsync(visit);
            return status;
        }),
        Of("link-used", "GET /c/{token}", Reader.Anybody, (scenes, _) => scenes.Used, 410),
        Of("link-revoked", "GET /c/{token}", Reader.Anybody, (scenes, _) => scenes.Revoked, 410),
        Of("link-expired", "GET /c/{token}", Reader.Anybody, (scenes, _) => scenes.Expired, 410),
        Of("link-unknown", "GET /c/{token}", Reader.Anybody, (_, _) => "/c/" + new string('x', 43), 404),
    ];

    private static IEnumerable<SitePage> Public() =>
    [
        Of("home", "GET /", Reader.Anybody, (_, _) => "/"),
        Of("sign-in", "GET /account/sign-in", Reader.Anybody, (_, _) => "/account/sign-in"),
        new("sign-in-wrong", "POST /account/sign-in", Reader.Anybody, 422, async (_, visit) =>
        {
            await visit.GoAsync("/account/sign-in");
            await visit.Find("#name").FillAsync("nobody");
            await visit.Find("#password").FillAsync("no-such-password");
            return await SendAsync(visit, visit.Find("main button"));
        }),
        Of("second-factor", "GET /account/second-factor", Reader.Anybody, (_, _) => "/account/second-factor"),
        Of("read", "GET /read/{lang}", Reader.Anybody, (_, language) => "/read/" + language),
        new("read-found", "POST /read/{lang}", Reader.Anybody, 200, async (_, visit) =>
        {
            await visit.GoAsync("/read/" + visit.Language);
            await visit.Find("#q").FillAsync(visit.Language == "ar" ? "الثقة" : "trust");
            return await SendAsync(visit, visit.Find("form.search button"));
        }),
        Of("read-topic", "GET /read/{lang}/{topic}", Reader.Anybody, (_, language) => $"/read/{language}/when-a-therapist-harms"),
        Of("read-crisis", "GET /read/{lang}/{topic}", Reader.Anybody, (_, language) => $"/read/{language}/in-crisis"),
        .. new[] { 400, 403, 404, 429, 500 }.Select(status => Of($"problem-{status}", "GET /problem/{number}", Reader.Anybody, (_, _) => $"/problem/{status}", status)),
    ];

    private static IEnumerable<SitePage> Staff() =>
    [
        Of("clients", "GET /clients", Reader.Therapist, (_, _) => "/clients"),
        Of("client-new", "GET /clients/new", Reader.Therapist, (_, _) => "/clients/new"),
        new("client-new-problem", "POST /clients/new", Reader.Therapist, 422, async (_, visit) =>
        {
            await visit.GoAsync("/clients/new");
            await visit.Find("#code").FillAsync("L-01");
            await visit.Find("#name").FillAsync("Somebody");
            return await SendAsync(visit, visit.Find("main button"));
        }),
        Of("client-fresh", "GET /clients/{id}", Reader.Therapist, (scenes, _) => scenes.FreshClient),
        Of("client-sealed", "GET /clients/{id}", Reader.Therapist, (scenes, _) => scenes.SealedClient),
        Of("client-long", "GET /clients/{id}", Reader.Therapist, (scenes, _) => scenes.LongClient),
        Of("client-fallen", "GET /clients/{id}", Reader.Therapist, (scenes, _) => scenes.FallenClient),
        Of("client-scores-only", "GET /clients/{id}", Reader.Therapist, (scenes, _) => scenes.ScoresOnlyClient),
        Of("client-withheld", "GET /clients/{id}", Reader.Therapist, (scenes, _) => scenes.WithheldClient),
        Of("client-supervisor", "GET /clients/{id}", Reader.Supervisor, (scenes, _) => scenes.LongClient),
        Of("client-audit", "GET /clients/{id}/audit", Reader.Therapist, (scenes, _) => scenes.LongClient + "/audit"),
        Of("guess", "GET /clients/{id}/sessions/{number}/guess", Reader.Therapist, (scenes, _) => scenes.SealedClient + "/sessions/99/guess"),
        Of("guess-late", "GET /clients/{id}/sessions/{number}/guess", Reader.Therapist, (scenes, _) => scenes.LongClient + "/sessions/1/guess", 409),
        new("guess-problem", "POST /clients/{id}/sessions/{number}/guess", Reader.Therapist, 422, async (scenes, visit) =>
        {
            await visit.GoAsync(scenes.SealedClient + "/sessions/99/guess");
            await visit.Page.EvaluateAsync("() => { const radio = document.querySelector('fieldset.tc-question input'); radio.value = '9'; radio.checked = true; }");
            return await SendAsync(visit, visit.Find(".tc-buttons button").First);
        }),
        new("link-given", "POST /clients/{id}/links", Reader.Therapist, 200, async (scenes, visit) =>
        {
            await visit.GoAsync(scenes.LongClient);
            return await SendAsync(visit, visit.Find("#links form.fields button"));
        }),
        new("link-problem", "POST /clients/{id}/links", Reader.Therapist, 422, async (scenes, visit) =>
        {
            await visit.GoAsync(scenes.LongClient);
            await visit.Find("#session").FillAsync("1");
            return await SendAsync(visit, visit.Find("#links form.fields button"));
        }),
        Of("topics", "GET /topics", Reader.Therapist, (_, _) => "/topics"),
        Of("topics-found", "GET /topics", Reader.Therapist, (_, _) => "/topics?q=trust"),
        Of("topic", "GET /topics/{topic}", Reader.Therapist, (_, _) => "/topics/repair-a-rupture"),
        Of("clients-all", "GET /clients", Reader.Supervisor, (_, _) => "/clients"),
        Of("supervision", "GET /supervision", Reader.Supervisor, (_, _) => "/supervision"),
        Of("audit", "GET /audit", Reader.Supervisor, (_, _) => "/audit"),
        Of("denied", "GET /account/denied", Reader.Therapist, (_, _) => "/supervision", 403),
    ];

    private static IEnumerable<SitePage> OwnAccount() =>
    [
        Of("account", "GET /account", Reader.Therapist, (_, _) => "/account"),
        new("account-problem", "POST /account/password", Reader.Therapist, 422, async (_, visit) =>
        {
            await visit.GoAsync("/account");
            await visit.Find("#current").FillAsync("no-such-password");
            await visit.Find("#next").FillAsync("another-password");
            return await SendAsync(visit, visit.Find("form[action='/account/password'] button"));
        }),
        new("account-key", "POST /account/keys", Reader.Anybody, 200, async (scenes, visit) =>
        {
            var account = await scenes.Clinic.AddAccountAsync("k" + Guid.NewGuid().ToString("N")[..8]);
            await account.SignInAsync(visit);
            await visit.GoAsync("/account");
            await visit.Find("#key-name").FillAsync("The clinic's records");
            await visit.Find("#key-password").FillAsync(account.Password);
            return await SendAsync(visit, visit.Find("form[action='/account/keys#keys'] button"));
        }, SignsIn: true),
        new("account-recovery", "POST /account/second-factor/on", Reader.Anybody, 200, async (scenes, visit) =>
        {
            await (await scenes.Clinic.AddAccountAsync("a" + Guid.NewGuid().ToString("N")[..8])).SignInAsync(visit);
            await visit.GoAsync("/account");
            await visit.Find("#code").FillAsync(AuthenticatorCode.For(await visit.Find(".key").InnerTextAsync()));
            return await SendAsync(visit, visit.Find("form[action='/account/second-factor/on'] button"));
        }, SignsIn: true),
        new("second-factor-wrong", "POST /account/second-factor", Reader.Anybody, 422, async (scenes, visit) =>
        {
            var account = await scenes.Clinic.AddAccountAsync("b" + Guid.NewGuid().ToString("N")[..8]);
            await account.SignInAsync(visit);
            await visit.GoAsync("/account");
            await visit.Find("#code").FillAsync(AuthenticatorCode.For(await visit.Find(".key").InnerTextAsync()));
            await visit.LeaveByAsync(visit.Find("form[action='/account/second-factor/on'] button"));
            await visit.Find(".codes").WaitForAsync();
            await visit.LeaveByAsync(visit.Find("form[action='/account/sign-out'] button"));
            await account.SignInAsync(visit);
            await visit.Find("#code").FillAsync("abc");
            return await SendAsync(visit, visit.Find("main button"));
        }, SignsIn: true),
    ];

    private static SitePage Of(string name, string route, Reader reader, Func<Scenes, string, string> address, int status = 200)
        => new(name, route, reader, status, async (scenes, visit) => await visit.GoAsync(WithLanguage(address(scenes, visit.Language), visit.Language)));

    private static string WithLanguage(string address, string language)
    {
        var bare = address.Split("lang=")[0].TrimEnd('?', '&');
        var rest = address.Contains("one=true") ? "&one=true" : "";
        return $"{bare}{(bare.Contains('?') ? '&' : '?')}lang={language}{rest}";
    }

    private static string Form(string link) => link.Replace("?", "/form?");

    private static async Task<int> ResultAsync(Scenes scenes, Visit visit, int value, bool crossedLine)
    {
        await QuickForm.SendAsync(visit, (await scenes.Clinic.GiveLinkAsync(visit.Language)).Link, value, crossedLine);
        return 200;
    }

    private static async Task<int> SendAsync(Visit visit, ILocator button)
    {
        var response = await visit.Page.RunAndWaitForResponseAsync(() => visit.LeaveByAsync(button), response => response.Request.ResourceType == "document");
        return response.Status;
    }
}
