using System.Net;
using System.Text;

namespace TrustContent.ClinicWeb.Tests.Security;

/// <summary>Whatever is typed or sent comes back as text, or is refused with a page that says so; nothing of it runs, and nothing breaks.</summary>
[Collection(nameof(PatientSite))]
public sealed class InputTests(PatientSite patient)
{
    private const string Markup = "<script>alert(1)</script>\"'><b onmouseover=x>";
    private const string Formula = "=1+1";
    private readonly DemoSite site = patient.Site;

    [Fact]
    public async Task Markup_in_a_name_is_shown_as_it_was_typed_on_every_page()
    {
        using var sam = await StaffBrowser.SignInAsync(site, "Supervisor");
        var client = await sam.MakeClientAsync("<i>1</i>", Markup);

        foreach (var address in new[] { "/clients", $"/clients/{client}", $"/clients/{client}/audit", $"/clients/{client}/sessions/1/guess", "/clients/new", "/topics?q=" + Uri.EscapeDataString(Markup), "/audit", "/supervision" })
        {
            var page = await sam.ReadAsync(address);
            page.Should().NotContain("<script>alert").And.NotContain("<b onmouseover").And.NotContain("<i>1</i>", address);
        }

        (await sam.ReadAsync($"/clients/{client}")).Should().Contain(WebUtility.HtmlEncode("<script>alert(1)</script>"));
        var refused = await sam.SendAsync("/clients/new", "/clients/new", ("code", Markup), ("name", ""), ("language", "en"));
        (await refused.Content.ReadAsStringAsync()).Should().NotContain("<script>alert");
    }

    [Fact]
    public async Task A_table_for_a_spreadsheet_holds_nothing_that_somebody_typed()
    {
        using var sam = await StaffBrowser.SignInAsync(site, "Supervisor");
        var client = await sam.MakeClientAsync(Formula, Formula);

        (await sam.ReadAsync($"/clients/{client}/export.csv")).Should().StartWith("session,").And.NotContain(Formula);
    }

    [Theory]
    [InlineData("' OR 1=1 --")]
    [InlineData("%")]
    [InlineData("\u202Ereversed\0")]
    [InlineData("\uD800")]
    public async Task A_search_finds_or_does_not_find(string query)
    {
        using var mira = await StaffBrowser.SignInAsync(site, "Therapist");

        (await mira.Http.GetAsync("/topics?q=" + Uri.EscapeDataString(query))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/clients/not-a-client", HttpStatusCode.NotFound)]
    [InlineData("/clients/00000000-0000-0000-0000-000000000000", HttpStatusCode.NotFound)]
    [InlineData("/clients/%00", HttpStatusCode.BadRequest)]
    [InlineData("/c/%F0%28%8C%28", HttpStatusCode.NotFound)]
    [InlineData("/read/../../etc/passwd", HttpStatusCode.NotFound)]
    [InlineData("/read/xx-not-a-language-at-all", HttpStatusCode.NotFound)]
    [InlineData("/read/en/no-such-topic", HttpStatusCode.NotFound)]
    [InlineData("/read/en/welcome", HttpStatusCode.NotFound)]
    [InlineData("/audit?before=word", HttpStatusCode.Forbidden)]
    [InlineData("/topics?q=a&q=b", HttpStatusCode.OK)]
    public async Task An_odd_address_has_a_calm_answer(string address, HttpStatusCode expected)
    {
        using var mira = await StaffBrowser.SignInAsync(site, "Therapist");

        var response = await mira.Http.GetAsync(address);

        response.StatusCode.Should().Be(expected);
        await ShouldTellNothingAsync(response);
    }

    [Fact]
    public async Task A_token_of_any_length_is_only_unknown()
    {
        foreach (var length in new[] { 1, 64, 65, 4000 })
        {
            var response = await site.Browser().GetAsync("/c/" + new string('a', length));
            response.StatusCode.Should().Be(HttpStatusCode.NotFound);
            await ShouldTellNothingAsync(response);
        }
    }

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("text/plain", "a=1")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nbroken")]
    [InlineData("application/x-www-form-urlencoded", "%%%=%00&&&")]
    public async Task A_form_of_another_kind_is_refused_and_uses_nothing_up(string kind, string body)
    {
        using var browser = site.Browser();
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", kind);

        var response = await browser.PostAsync(CheckInTests.Form(site, "ar"), content);

        ((int)response.StatusCode).Should().BeInRange(400, 499);
        await ShouldTellNothingAsync(response);
        (await browser.GetAsync(site.Links["ar"])).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_form_larger_than_any_questionnaire_is_not_read()
    {
        using var browser = site.Browser();

        var response = await browser.PostAsync(CheckInTests.Form(site, "ar"), new FormUrlEncodedContent([new("note", new string('x', 500_000))]));

        response.StatusCode.Should().BeOneOf(HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.BadRequest);
        (await browser.GetAsync(site.Links["ar"])).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("session", "0")]
    [InlineData("session", "99999999999999999999")]
    [InlineData("days", "61")]
    [InlineData("days", "-1")]
    [InlineData("instrument", "wai-sr")]
    [InlineData("instrument", "../../secret")]
    public async Task A_link_with_something_odd_is_not_made(string field, string value)
    {
        using var mira = await StaffBrowser.SignInAsync(site, "Therapist");
        var client = await mira.MakeClientAsync("odd-" + Guid.NewGuid().ToString("N")[..8], "Odd");
        var fields = new Dictionary<string, string> { ["session"] = "1", ["instrument"] = "trust-check-in", ["days"] = "7" };
        fields[field] = value;

        var response = await mira.SendAsync($"/clients/{client}", $"/clients/{client}/links", [.. fields.Select(pair => (pair.Key, pair.Value))]);

        ((int)response.StatusCode).Should().BeInRange(400, 499);
        (await response.Content.ReadAsStringAsync()).Should().NotContain("/c/");
        (await mira.ReadAsync($"/clients/{client}")).Should().NotContain("/revoke");
    }

    [Fact]
    public async Task Answers_that_no_form_offers_are_refused_and_uses_nothing_up()
    {
        using var browser = site.Browser();
        var (action, fields) = CheckInTests.Filled(await browser.GetStringAsync(CheckInTests.Form(site, "ar")), reportsHarm: false);
        foreach (var odd in new[] { "6", "0", "NaN", "1e309", "3.5", "yes" })
        {
            fields["a.1"] = odd;
            var response = await browser.PostAsync(action, new FormUrlEncodedContent(fields));
            response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity, odd);
        }

        (await browser.GetAsync(site.Links["ar"])).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    /// <summary>No trace of the inside: no exception, no path, no query.</summary>
    internal static async Task ShouldTellNothingAsync(HttpResponseMessage response)
        => (await response.Content.ReadAsStringAsync()).Should().NotContainAny("Exception", " at ClinicWeb", "SELECT ", "Microsoft.", "/samples/", "System.");
}
