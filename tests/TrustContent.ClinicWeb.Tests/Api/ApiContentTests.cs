using System.Net;
using System.Net.Http.Headers;

namespace TrustContent.ClinicWeb.Tests;

/// <summary>Content by language, for everybody, and how long it may be kept.</summary>
[Collection(ApiSite.Collection)]
public sealed class ApiContentTests(ApiSite site)
{
    [Fact]
    public async Task A_topic_says_which_language_was_asked_for_and_which_answered()
    {
        var asked = await site.Anonymous.GetAsync("/api/v1/topics/when-trust-is-missing?lang=es-MX");
        var topic = await ApiSite.ReadAsync(asked);
        var other = await site.Anonymous.GetAsync("/api/v1/topics/when-trust-is-missing?lang=fr");

        asked.Content.Headers.ContentLanguage.Should().Equal("es");
        topic["words"]!.ToJsonString().Should().StartWith("{\"language\":\"es\",\"requestedLanguage\":\"es-MX\",\"match\":\"parent\"");
        other.Content.Headers.ContentLanguage.Should().Equal("en");
        (await ApiSite.ReadAsync(other))["words"]!["match"]!.GetValue<string>().Should().Be("default");
    }

    [Theory]
    [InlineData("/api/v1/languages", false)]
    [InlineData("/api/v1/codes", false)]
    [InlineData("/api/v1/instruments?lang=de", false)]
    [InlineData("/api/v1/instruments/wai-sr?lang=de", false)]
    [InlineData("/api/v1/instruments/trust-check-in/questionnaire?lang=ar", false)]
    [InlineData("/api/v1/topics?lang=zh-Hans", true)]
    [InlineData("/api/v1/topics/your-rights?lang=en", true)]
    public async Task Content_is_kept_and_asked_for_anew_with_its_tag(string address, bool dependsOnReader)
    {
        var first = await site.Anonymous.GetAsync(address);
        var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        var other = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { new EntityTagHeaderValue("\"other\"") } } };

        first.StatusCode.Should().Be(HttpStatusCode.OK, await first.Content.ReadAsStringAsync());
        first.Headers.ETag!.IsWeak.Should().BeFalse();
        first.Headers.CacheControl!.ToString().Should().Be("public, max-age=3600");
        first.Headers.Vary.Should().BeEquivalentTo(dependsOnReader ? ["Authorization", "Cookie"] : Array.Empty<string>());
        var unchanged = await site.Anonymous.SendAsync(again);
        unchanged.StatusCode.Should().Be(HttpStatusCode.NotModified);
        unchanged.Headers.ETag.Should().Be(first.Headers.ETag);
        (await unchanged.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
        (await site.Anonymous.SendAsync(other)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_is_written_for_therapists_needs_a_key_and_is_kept_by_its_reader_alone()
    {
        (await site.Anonymous.GetAsync("/api/v1/topics/never-judge?lang=en")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await site.Anonymous.GetAsync("/api/v1/topics?lang=en&audience=therapist")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        var open = (await ApiSite.ReadAsync(await site.Anonymous.GetAsync("/api/v1/topics?lang=en"))).AsArray();
        var all = (await ApiSite.ReadAsync(await site.ByMira.GetAsync("/api/v1/topics?lang=en"))).AsArray();
        var own = await site.ByMira.GetAsync("/api/v1/topics/never-judge?lang=en");

        open.Should().OnlyContain(topic => topic!["audiences"]!.ToJsonString().Contains("client"));
        all.Count.Should().Be(30).And.BeGreaterThan(open.Count);
        own.StatusCode.Should().Be(HttpStatusCode.OK);
        own.Headers.CacheControl!.ToString().Should().Be("max-age=3600, private");
        (await site.Mira.GetAsync("/api/v1/topics/never-judge?lang=en")).StatusCode.Should().Be(HttpStatusCode.OK, "the cookie opens it too");

        // What leads on from an open topic can be read by its reader.
        foreach (var id in open.SelectMany(topic => Related(topic!["id"]!.GetValue<string>())).Distinct())
        {
            open.Should().Contain(topic => topic!["id"]!.GetValue<string>() == id);
        }

        IEnumerable<string> Related(string id) => ApiSite.ReadAsync(site.Anonymous.GetAsync($"/api/v1/topics/{id}?lang=en").Result).Result["related"]!.AsArray().Select(each => each!.GetValue<string>());
    }

    [Theory]
    [InlineData("kind=guidance", "guidance")]
    [InlineData("kind=concept&facet=hope", "concept")]
    public async Task Topics_are_narrowed_down(string query, string kind)
    {
        var found = (await ApiSite.ReadAsync(await site.Anonymous.GetAsync("/api/v1/topics?lang=en&" + query))).AsArray();

        found.Should().NotBeEmpty().And.OnlyContain(topic => topic!["kind"]!.GetValue<string>() == kind);
        found.Count.Should().BeLessThan((await ApiSite.ReadAsync(await site.Anonymous.GetAsync("/api/v1/topics?lang=en"))).AsArray().Count);
    }

    [Fact]
    public async Task Topics_are_found_by_words_of_their_language()
    {
        var found = (await ApiSite.ReadAsync(await site.Anonymous.GetAsync("/api/v1/topics?lang=en&q=complaint"))).AsArray();

        found.Select(topic => topic!["id"]!.GetValue<string>()).Should().Contain("your-rights");
        found.Should().OnlyContain(topic => topic!["passage"] != null && topic["relevance"]!.GetValue<double>() > 0);
    }

    [Fact]
    public async Task A_questionnaire_is_whole_in_its_language_and_its_right_to_left_direction_is_told()
    {
        var form = await ApiSite.ReadAsync(await site.Anonymous.GetAsync("/api/v1/instruments/trust-check-in/questionnaire?lang=ar"));

        form["words"]!["direction"]!.GetValue<string>().Should().Be("right-to-left");
        form["questions"]!.AsArray().Count.Should().Be(13);
        form["signals"]!.AsArray().Select(signal => signal!["item"]!.GetValue<string>()).Should().Equal("judged", "hurt", "crossed-line");
        form["introduction"]!.AsArray().Should().NotBeEmpty("who sees the answers is said first");
    }

    [Theory]
    [InlineData("/api/v1/clients")]
    [InlineData("/api/v1/openapi.json")]
    public async Task Everything_else_is_kept_nowhere(string address)
        => (await site.ByMira.GetAsync(address)).Headers.CacheControl!.ToString().Should().Be("no-store");
}
