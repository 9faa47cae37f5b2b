using System.Text;
using System.Text.Json.Nodes;

namespace TrustContent.ClinicWeb.Tests;

/// <summary>Every way to fail is a problem document that says what, where and how to mend it, and never what was answered.</summary>
[Collection(ApiSite.Collection)]
public sealed class ApiProblemTests(ApiSite site)
{
    private const string Score = "/api/v1/instruments/trust-check-in/score";

    [Theory]
    [InlineData("/api/v1/none", 404, "")]
    [InlineData("/api/v1/topics/none?lang=en", 404, "TC1015 id")]
    [InlineData("/api/v1/instruments/none?lang=en", 404, "TC1016 id")]
    [InlineData("/api/v1/instruments/none/questionnaire?lang=en", 404, "TC1016 id")]
    [InlineData("/api/v1/instruments/wai-sr/questionnaire?lang=en", 404, "TC2003 wai-sr")]
    [InlineData("/api/v1/instruments/trust-check-in/questionnaire?lang=fr", 404, "TC2002 trust-check-in")]
    [InlineData("/api/v1/instruments?lang=not a tag", 400, "TC2001 lang")]
    [InlineData("/api/v1/topics", 400, "TC1003 lang")]
    [InlineData("/api/v1/topics?kind=x&facet=y", 400, "TC1003 lang, TC1006 kind, TC1006 facet")]
    [InlineData("/api/v1/clients", 401, "")]
    [InlineData("/api/v1/clients/00000000-0000-0000-0000-000000000001/course", 401, "")]
    public async Task A_question_that_has_no_answer(string address, int status, string errors)
        => await ShouldFailAsync(await site.Anonymous.GetAsync(address), status, errors);

    [Theory]
    [InlineData("{", 400, "TC1002 ")]
    [InlineData("[1]", 400, "TC1005 ")]
    [InlineData("null", 400, "TC1005 ")]
    [InlineData("{}", 400, "TC1003 /answers, TC1003 /audience, TC1003 /lang")]
    [InlineData("""{"answers":{"1":[4],"2":"perhaps","3":{}},"audience":"client","lang":"en","missing":"some","x":1}""", 400, "TC1004 /x, TC1005 /answers/1, TC1006 /answers/2, TC1005 /answers/3, TC1006 /missing")]
    [InlineData("""{"answers":{},"audience":7,"lang":7,"metric":"median"}""", 400, "TC1005 /audience, TC1005 /lang, TC1006 /metric")]
    [InlineData("""{"answers":{"1":4,"1":5},"audience":"client","lang":"en"}""", 400, "TC1007 /answers/1")]
    [InlineData("""{"answers":{"1":77,"2":4.3,"99":4,"hurt":4,"a/b":4},"audience":"client","lang":"en"}""", 422, "TC3001 /answers/99, TC3001 /answers/a~1b, TC3002 /answers/1, TC3003 /answers/2, TC3005 /answers/hurt")]
    [InlineData("""{"answers":{"1":4},"audience":"client","lang":"en","missing":"prorate:50"}""", 422, "TC4004 helpfulness")]
    public async Task Answers_that_cannot_be_used_are_named_all_at_once(string body, int status, string errors)
        => await ShouldFailAsync(await site.ByMira.PostAsync(Score, ApiSite.Json(body)), status, errors);

    [Theory]
    [InlineData("""{"sessions":[{"answers":{"1":4}},{"number":1.5},{"number":2,"at":"2026-01-31","afterDrop":{"talked":1,"y":2}}],"audience":"client","lang":"en"}""", 400, "TC1003 /sessions/0, TC1006 /sessions/1/number, TC1006 /sessions/2/at, TC1004 /sessions/2/afterDrop/y, TC1005 /sessions/2/afterDrop/talked")]
    [InlineData("""{"sessions":[{"number":1,"answers":{"1":77}},{"number":2,"therapist":{"1":78}}],"audience":"client","lang":"en"}""", 422, "TC3002 /sessions/0/answers/1, TC3002 /sessions/1/therapist/1")]
    [InlineData("""{"sessions":[],"audience":"client","lang":"en"}""", 422, "TC5006 ")]
    public async Task Sessions_that_cannot_be_used_are_named_all_at_once(string body, int status, string errors)
        => await ShouldFailAsync(await site.ByMira.PostAsync("/api/v1/instruments/trust-check-in/course", ApiSite.Json(body)), status, errors);

    [Fact]
    public async Task What_is_no_json_or_too_long_or_not_offered_so_is_refused()
    {
        await ShouldFailAsync(await site.ByMira.PostAsync(Score, new StringContent("answers=4", Encoding.UTF8, "application/x-www-form-urlencoded")), 415, "");
        var tooLong = new HttpRequestMessage(HttpMethod.Post, Score) { Content = ApiSite.Json("{\"answers\":\"" + new string('x', 1100000) + "\"}"), Headers = { ExpectContinue = true } };
        await ShouldFailAsync(await site.ByMira.SendAsync(tooLong), 413, "");
        await ShouldFailAsync(await site.ByMira.DeleteAsync(Score), 405, "");
        await ShouldFailAsync(await site.ByMira.PostAsync("/api/v1/instruments/none/score", ApiSite.Json("{}")), 404, "TC1016 id");
    }

    [Fact]
    public async Task Nothing_that_was_answered_comes_back_in_a_problem_or_stands_in_the_log()
    {
        foreach (var body in new[] { "{\"answers\":{\"1\":774411,\"2\":\"secret-774411\"}}", "{\"answers\":{\"1\":774411", "{\"answers\":{\"1\": secret-774411}}", "{\"answers\":{\"1\":774411},\"audience\":\"client\",\"lang\":\"en\"}" })
        {
            var answer = await site.ByMira.PostAsync(Score, ApiSite.Json(body));
            answer.IsSuccessStatusCode.Should().BeFalse();
            (await answer.Content.ReadAsStringAsync()).Should().NotContain("774411");
        }

        site.Said.Should().NotContain("774411");
    }

    [Fact]
    public async Task A_page_still_has_its_own_way_to_say_that_there_is_none()
        => (await site.Anonymous.GetAsync("/no-such-page")).Content.Headers.ContentType!.MediaType.Should().Be("text/html");

    internal static async Task ShouldFailAsync(HttpResponseMessage answer, int status, string errors)
    {
        var text = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).Should().Be(status, text);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        answer.Headers.CacheControl!.ToString().Should().Be("no-store");
        var problem = JsonNode.Parse(text)!;
        ((int)problem["status"]!).Should().Be(status);
        problem["type"]!.GetValue<string>().Should().MatchRegex("^(about:blank|urn:trustcontent:problem:[A-Za-z0-9-]+)$");
        problem["title"]!.GetValue<string>().Should().NotBeEmpty();
        var found = problem["errors"]!.AsArray();
        found.Select(error => $"{error!["code"]} {error["where"]}").Should().BeEquivalentTo(errors.Length == 0 ? [] : errors.Split(", "));
        found.Should().NotContain(error => error!["message"]!.GetValue<string>().Length == 0 || error["mend"]!.GetValue<string>().Length == 0);
        text.Should().NotContain("   at ", "no stack is shown");
    }
}
