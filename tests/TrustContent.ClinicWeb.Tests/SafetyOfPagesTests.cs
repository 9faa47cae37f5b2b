using System.Net;
using System.Text.RegularExpressions;

namespace TrustContent.ClinicWeb.Tests;

/// <summary>What every page of the running site keeps to.</summary>
public sealed class SafetyOfPagesTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/account/sign-in")]
    [InlineData("/no-such-page")]
    public async Task A_page_runs_nothing_that_did_not_come_from_the_site(string path)
    {
        var response = await site.Browser().GetAsync(path);
        var page = await response.Content.ReadAsStringAsync();

        response.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("default-src 'none'").And.NotContain("unsafe");
        response.Headers.GetValues("X-Content-Type-Options").Single().Should().Be("nosniff");
        Regex.IsMatch(page, " style=\"| on[a-z]+=\"|<script>|<style").Should().BeFalse("the policy would refuse it");
    }

    [Theory]
    [InlineData("/clients")]
    [InlineData("/supervision")]
    [InlineData("/account")]
    public async Task Nothing_of_the_clinic_is_shown_to_who_is_not_signed_in(string path)
    {
        var response = await site.Browser(follows: false).GetAsync(path);

        response.StatusCode.Should().BeOneOf(HttpStatusCode.Redirect, HttpStatusCode.NotFound, HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task It_says_that_it_is_well(string path) => (await site.Browser().GetStringAsync(path)).Should().Be("Healthy");

    [Fact]
    public async Task A_log_holds_no_link()
    {
        var link = site.Links["en"];
        var before = Regex.Count(site.Said, Regex.Escape(link));

        (await site.Browser().GetAsync(link)).EnsureSuccessStatusCode();
        (await site.Browser().GetAsync("/c/none-such")).StatusCode.Should().Be(HttpStatusCode.NotFound);

        Regex.Count(site.Said, Regex.Escape(link)).Should().Be(before);
        site.Said.Should().NotContain("none-such");
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_and_the_link_stays_open()
    {
        using var browser = site.Browser();
        var (action, fields) = CheckInTests.Filled(await browser.GetStringAsync(CheckInTests.Form(site, "en")), reportsHarm: false);
        fields.Remove("__RequestVerificationToken");

        (await browser.PostAsync(action, new FormUrlEncodedContent(fields))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await browser.GetAsync(site.Links["en"])).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Only_languages_are_offered_in_which_the_site_has_all_of_its_words()
    {
        var page = await site.Browser().GetStringAsync(site.Links["en"]);

        Regex.Matches(page, "hreflang=\"([^\"]+)\"").Select(link => link.Groups[1].Value).Should().BeEquivalentTo(DemoSite.Languages);
        (await site.Browser().GetStringAsync(site.Links["en"].Replace("lang=en", "lang=fr"))).Should().Contain("<html lang=\"en\"");
    }

    [Theory]
    [InlineData("en", "privacy")]
    [InlineData("de", "Vertrauen")]
    [InlineData("ar", "الثقة")]
    [InlineData("zh-Hans", "信任")]
    public async Task A_client_finds_texts_for_clients_and_what_was_looked_for_is_in_no_address(string language, string word)
    {
        using var browser = new StaffBrowser(site.Browser());

        var found = await browser.SendAsync("/read/" + language, "/read/" + language, ("q", word));

        found.RequestMessage!.RequestUri!.PathAndQuery.Should().Be("/read/" + language);
        var page = await found.Content.ReadAsStringAsync();
        var matches = Regex.Match(page, "</form>.*?<ul class=\"topic-list\">(.*?)</ul>", RegexOptions.Singleline).Groups[1].Value;
        var addresses = Regex.Matches(matches, "href=\"([^\"]+)\"").Select(link => link.Groups[1].Value).ToArray();
        addresses.Should().NotBeEmpty();
        foreach (var address in addresses)
        {
            (await browser.Http.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.OK, "a text for therapists is not among them");
        }
    }
}
