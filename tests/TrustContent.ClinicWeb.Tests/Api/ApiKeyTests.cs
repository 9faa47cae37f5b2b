using System.Net;
using System.Text.RegularExpressions;

namespace TrustContent.ClinicWeb.Tests;

/// <summary>The life of a key, and what the cookie may do.</summary>
[Collection(ApiSite.Collection)]
public sealed class ApiKeyTests(ApiSite site)
{
    [Fact]
    public async Task A_key_is_shown_once_works_and_does_not_after_it_was_taken_back()
    {
        var key = ApiSite.MakeKey(site.Mira, "Old <program>");
        key.Should().NotBeEmpty();
        using var program = site.With(key);
        (await program.GetAsync("/api/v1/clients")).StatusCode.Should().Be(HttpStatusCode.OK);
        var page = await site.Mira.GetStringAsync("/account");
        page.Should().NotContain(key).And.Contain("Old &lt;program&gt;");

        var take = Regex.Match(page, "action=\"(/account/keys/[^\"]+/revoke)\">(?:(?!</form>).)*Old &lt;program&gt;", RegexOptions.Singleline).Groups[1].Value;
        (await site.Sam.PostAsync(take, new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = ApiSite.Token(site.Sam, "/account") })))
            .StatusCode.Should().Be(HttpStatusCode.NotFound, "it is not Sam's");
        (await program.GetAsync("/api/v1/clients")).StatusCode.Should().Be(HttpStatusCode.OK);
        ApiSite.Post(site.Mira, "/account", take, []).StatusCode.Should().Be(HttpStatusCode.OK);

        await ApiProblemTests.ShouldFailAsync(await program.GetAsync("/api/v1/clients"), 401, "");
        var audit = await site.Sam.GetStringAsync("/audit");
        audit.Should().Contain("made a key for a program").And.Contain("took a program&#x27;s key back");
    }

    [Theory]
    [InlineData("", "30")]
    [InlineData("A program", "0")]
    [InlineData("A program", "366")]
    [InlineData("A program", "soon")]
    public void A_key_needs_a_name_and_an_end(string name, string days)
    {
        var answer = ApiSite.Post(site.Sam, "/account", "/account/keys", new() { ["name"] = name, ["days"] = days, ["password"] = ApiSite.DemoPassword });

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        ApiSite.MakeKey(site.Sam, name, days).Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("wrong")]
    public async Task A_page_that_was_left_open_is_not_enough_for_a_key(string password)
    {
        var answer = ApiSite.Post(site.Sam, "/account", "/account/keys", new() { ["name"] = "Left open", ["days"] = "30", ["password"] = password });

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).Should().NotContain("Left open").And.NotContain("tc_");
    }

    [Theory]
    [InlineData("/api/v1/clients")]
    [InlineData("/api/v1/languages")]
    public async Task A_wrong_key_is_refused_even_where_none_is_needed(string address)
    {
        foreach (var key in new[] { "tc_" + new string('x', 43), "tc_", site.MiraKey[..^1], site.MiraKey + "x", "Zm9vOmJhcg==" })
        {
            using var program = site.With(key);
            var answer = await program.GetAsync(address);
            await ApiProblemTests.ShouldFailAsync(answer, 401, "");
            answer.Headers.WwwAuthenticate.Should().ContainSingle(each => each.Scheme == "Bearer");
        }
    }

    [Theory]
    [InlineData("/clients")]
    [InlineData("/account")]
    [InlineData("/supervision")]
    public async Task A_key_opens_no_page(string page)
        => (await site.BySam.GetAsync(page)).StatusCode.Should().Be(HttpStatusCode.Redirect, "one has to sign in");

    [Fact]
    public async Task The_cookie_reads_and_does_nothing_without_the_antiforgery_header()
    {
        var id = await ApiSite.ClientAsync(site.Mira, "L-07");
        var address = $"/api/v1/clients/{id}/links";
        HttpRequestMessage Request(string? token)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = ApiSite.Json("""{"session":600,"instrument":"trust-check-in","days":7}""") };
            if (token is not null)
            {
                request.Headers.Add("RequestVerificationToken", token);
            }

            return request;
        }

        await ApiProblemTests.ShouldFailAsync(await site.Mira.SendAsync(Request(null)), 400, "");
        await ApiProblemTests.ShouldFailAsync(await site.Mira.SendAsync(Request(ApiSite.Token(site.Sam, "/account"))), 400, "");
        (await (await site.Mira.GetAsync("/api/v1/clients/" + id)).Content.ReadAsStringAsync()).Should().NotContain("\"session\":600");
        (await site.Mira.SendAsync(Request(ApiSite.Token(site.Mira, "/account")))).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_program_that_asks_too_often_is_told_when_to_come_back_and_no_other_waits()
    {
        using var busy = site.With(ApiSite.MakeKey(site.Mira, "A busy program"));
        using var other = site.With(ApiSite.MakeKey(site.Mira, "Another program"));
        HttpResponseMessage answer;
        var asked = 0;
        do
        {
            answer = await busy.GetAsync("/api/v1/languages");
        }
        while (answer.StatusCode == HttpStatusCode.OK && ++asked < 5000);

        await ApiProblemTests.ShouldFailAsync(answer, 429, "");
        answer.Headers.RetryAfter!.Delta.Should().BeGreaterThan(TimeSpan.Zero).And.BeLessThanOrEqualTo(TimeSpan.FromMinutes(1));
        (await other.GetAsync("/api/v1/languages")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task No_key_is_in_a_log_or_in_the_database()
    {
        (await site.ByMira.GetAsync("/api/v1/clients")).StatusCode.Should().Be(HttpStatusCode.OK);
        using var wrong = site.With(site.MiraKey + "x");
        (await wrong.GetAsync("/api/v1/clients")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);

        site.Said.Should().NotContain(site.MiraKey).And.NotContain(site.MiraKey[3..]);
        var kept = string.Concat(Directory.GetFiles(site.Site.Folder, "demo.db*", SearchOption.AllDirectories).Select(Read));
        kept.Should().Contain("Clinic software").And.NotContain(site.MiraKey[3..]);
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(site.MiraKey))).Should().Match(hash => kept.Contains(hash));

        static string Read(string file)
        {
            using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(open, System.Text.Encoding.Latin1);
            return reader.ReadToEnd();
        }
    }
}
