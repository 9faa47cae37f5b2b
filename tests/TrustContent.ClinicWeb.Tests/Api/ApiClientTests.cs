using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TrustContent.ClinicWeb.Tests;

/// <summary>The clinic's own data: to the same people, and no more of it, than on the pages.</summary>
[Collection(ApiSite.Collection)]
public sealed class ApiClientTests(ApiSite site)
{
    [Fact]
    public async Task What_is_not_shared_or_still_sealed_is_in_no_answer()
    {
        var withheld = await ApiSite.ClientAsync(site.ByMira, "L-03");
        Session(await CourseAsync(site.ByMira, withheld), 9)["isRated"]!.GetValue<bool>().Should().BeFalse("the client shared nothing of session 9");
        Session(await CourseAsync(site.BySam, withheld), 9)["isRated"]!.GetValue<bool>().Should().BeFalse("a supervisor sees the same");

        var scoresOnly = await CourseAsync(site.ByMira, await ApiSite.ClientAsync(site.ByMira, "L-07"));
        scoresOnly["tracked"]!["course"]!["sessions"]!.AsArray().Should().Contain(session => session!["isRated"]!.GetValue<bool>());
        scoresOnly["lastAnswers"].Should().BeNull();
        scoresOnly["tracked"]!["advice"].Should().BeNull("advice rests on single answers");
    }

    [Fact]
    public async Task Sealed_answers_show_after_the_therapist_opened_them_and_not_before()
    {
        var id = await ApiSite.ClientAsync(site.ByMira, "L-05");
        var client = await ApiSite.ReadAsync(await site.ByMira.GetAsync("/api/v1/clients/" + id));
        var last = client["sessions"]!.AsArray().Last()!;
        var number = (int)last["session"]!;
        ((string)last["seal"]!).Should().Be("sealed");
        Session(await CourseAsync(site.ByMira, id), number)["isRated"]!.GetValue<bool>().Should().BeFalse();
        Session(await CourseAsync(site.BySam, id), number)["isRated"]!.GetValue<bool>().Should().BeTrue("the seal is the therapist's");

        ApiSite.Post(site.Mira, "/clients/" + id, $"/clients/{id}/sessions/{number}/open", []).StatusCode.Should().Be(HttpStatusCode.OK);

        var opened = await CourseAsync(site.ByMira, id);
        Session(opened, number)["isRated"]!.GetValue<bool>().Should().BeTrue();
        ((int)opened["lastAnswers"]!["session"]!).Should().Be(number);
        opened["tracked"]!["course"]!["voices"].Should().BeNull("no guess was written");
        (await CourseAsync(site.ByMira, await ApiSite.ClientAsync(site.ByMira, "L-02")))["tracked"]!["course"]!["voices"]!["total"]!["pairs"]!.AsArray().Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_report_and_discreet_answers_never_reach_the_therapist()
    {
        // A client answers by the link that the demo gives, reports that a line was crossed, and shares everything.
        using var browser = site.Site.Browser();
        var (action, fields) = CheckInTests.Filled(await browser.GetStringAsync(CheckInTests.Form(site.Site, "en")), reportsHarm: true);
        var result = await browser.PostAsync(action, new FormUrlEncodedContent(fields));
        var shown = result.RequestMessage!.RequestUri!.PathAndQuery;
        ApiSite.Post(browser, shown, shown.Split("/result")[0] + "/sharing", new() { ["sharing"] = "AnswersAndScores" }).StatusCode.Should().Be(HttpStatusCode.OK);
        var clients = (await ApiSite.ReadAsync(await site.ByMira.GetAsync("/api/v1/clients"))).AsArray();
        var id = (string)clients.Where(client => (bool)client!["hasUnopened"]!).OrderByDescending(client => (DateTime)client!["lastAt"]!).First()!["id"]!;
        var number = (int)(await ApiSite.ReadAsync(await site.ByMira.GetAsync("/api/v1/clients/" + id)))["sessions"]!.AsArray().Last()!["session"]!;
        ApiSite.Post(site.Mira, "/clients/" + id, $"/clients/{id}/sessions/{number}/open", []).StatusCode.Should().Be(HttpStatusCode.OK);

        var all = await (await site.ByMira.GetAsync($"/api/v1/clients/{id}/course?lang=en")).Content.ReadAsStringAsync();
        var view = JsonNode.Parse(all)![0]!;

        Session(view, number)["isRated"]!.GetValue<bool>().Should().BeTrue();
        ((int)view["lastAnswers"]!["session"]!).Should().Be(number);
        view["lastAnswers"]!["answers"]!.AsArray().Select(answer => (string)answer!["item"]!).Should().Contain("1").And.NotContain("10").And.NotContain("11").And.NotContain("crossed-line");
        all.Should().NotContain("crossed").And.NotContain("555 0100").And.NotContain("withholdsAdvice\":true");
        (await (await site.ByMira.GetAsync("/api/v1/clients/" + id)).Content.ReadAsStringAsync()).Should().NotContain("crossed");
    }

    [Fact]
    public async Task Whoever_may_not_see_a_client_learns_not_even_that_there_is_one()
    {
        ApiSite.Post(site.Sam, "/clients/new", "/clients/new", new() { ["code"] = "S-1", ["name"] = "Somebody", ["language"] = "en" }).StatusCode.Should().Be(HttpStatusCode.OK);
        var other = await ApiSite.ClientAsync(site.BySam, "S-1");

        (await ApiSite.ReadAsync(await site.ByMira.GetAsync("/api/v1/clients"))).AsArray().Should().NotContain(client => (string)client!["code"]! == "S-1");
        foreach (var address in new[] { $"/api/v1/clients/{other}", $"/api/v1/clients/{other}/course?lang=en", $"/api/v1/clients/{Guid.NewGuid()}" })
        {
            await ApiProblemTests.ShouldFailAsync(await site.ByMira.GetAsync(address), 404, "");
        }

        await ApiProblemTests.ShouldFailAsync(await site.ByMira.PostAsync($"/api/v1/clients/{other}/links", Link(1)), 404, "");

        // A supervisor looks at others' clients and changes nothing there; for the own one nobody else would see a report.
        var miras = await ApiSite.ClientAsync(site.BySam, "L-02");
        (await site.BySam.GetAsync("/api/v1/clients/" + miras)).StatusCode.Should().Be(HttpStatusCode.OK);
        await ApiProblemTests.ShouldFailAsync(await site.BySam.PostAsync($"/api/v1/clients/{miras}/links", Link(99)), 404, "");
        var refused = await site.BySam.PostAsync($"/api/v1/clients/{other}/links", Link(1));
        await ApiProblemTests.ShouldFailAsync(refused, 409, "");
        ((string)(await ApiSite.ReadAsync(refused))["type"]!).Should().Be("urn:trustcontent:problem:no-recipient");
    }

    [Fact]
    public async Task A_link_is_made_opened_and_taken_back_and_its_token_is_in_no_log()
    {
        var id = await ApiSite.ClientAsync(site.ByMira, "L-08");
        var answer = await site.ByMira.PostAsync($"/api/v1/clients/{id}/links", Link(500));
        answer.StatusCode.Should().Be(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        var given = await ApiSite.ReadAsync(answer);
        var address = (string)given["address"]!;
        address.Should().StartWith(site.Site.Address + "c/");
        (await site.Anonymous.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.OK);

        var link = (string)given["link"]!["id"]!;
        (await (await site.ByMira.GetAsync("/api/v1/clients/" + id)).Content.ReadAsStringAsync()).Should().Contain(link).And.NotContain(Token(address), "it is told once");
        ((string)(await ApiSite.ReadAsync(await site.ByMira.DeleteAsync($"/api/v1/clients/{id}/links/{link}")))["state"]!).Should().Be("revoked");
        (await site.Anonymous.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.Gone);
        site.Said.Should().NotContain(Token(address));

        static string Token(string address) => Regex.Match(address, @"/c/([\w-]+)").Groups[1].Value;
    }

    [Theory]
    [InlineData("""{"session":1,"instrument":"trust-check-in","days":7}""", 409, "")]
    [InlineData("""{"session":0,"instrument":7}""", 400, "TC1006 /session, TC1005 /instrument, TC1003 /days")]
    [InlineData("""{"session":501,"instrument":"wai-sr","days":7}""", 400, "")]
    public async Task A_link_is_given_by_the_same_rules_as_on_the_page(string body, int status, string errors)
    {
        var id = await ApiSite.ClientAsync(site.ByMira, "L-08");

        await ApiProblemTests.ShouldFailAsync(await site.ByMira.PostAsync($"/api/v1/clients/{id}/links", ApiSite.Json(body)), status, errors);
    }

    [Theory]
    [InlineData("1", "trust-check-in", "This session has been answered already.")]
    [InlineData("0", "trust-check-in", "Please give a session number")]
    [InlineData("701", "wai-sr", "Please give a session number")]
    [InlineData("702", "trust-pulse", "It is shown only now.")]
    public async Task The_page_gives_links_by_that_rule_too(string session, string instrument, string says)
    {
        var id = await ApiSite.ClientAsync(site.ByMira, "L-08");

        var answer = ApiSite.Post(site.Mira, "/clients/" + id, $"/clients/{id}/links", new() { ["session"] = session, ["instrument"] = instrument, ["days"] = "7" });

        (await answer.Content.ReadAsStringAsync()).Should().Contain(says);
        answer.StatusCode.Should().Be(session == "702" ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity);
        if (session == "702")
        {
            var link = (await ApiSite.ReadAsync(await site.ByMira.GetAsync("/api/v1/clients/" + id)))["links"]!.AsArray().Single(each => (int)each!["session"]! == 702)!;
            ApiSite.Post(site.Mira, "/clients/" + id, $"/clients/{id}/links/{link["id"]}/revoke", []).StatusCode.Should().Be(HttpStatusCode.OK);
            (await (await site.ByMira.GetAsync("/api/v1/clients/" + id)).Content.ReadAsStringAsync()).Should().Contain("\"state\":\"revoked\"");
        }
    }

    [Fact]
    public async Task Answers_come_through_the_clients_own_link_alone()
    {
        var id = await ApiSite.ClientAsync(site.ByMira, "L-08");

        (await site.ByMira.PostAsync($"/api/v1/clients/{id}/submissions", ApiSite.Json("{}"))).StatusCode.Should().BeOneOf(HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task The_audit_says_who_looked_and_with_which_program()
    {
        var id = await ApiSite.ClientAsync(site.ByMira, "L-06");
        (await site.ByMira.GetAsync($"/api/v1/clients/{id}/course?lang=en")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await site.BySam.GetAsync($"/api/v1/clients/{id}")).StatusCode.Should().Be(HttpStatusCode.OK);

        (await site.Mira.GetStringAsync($"/clients/{id}/audit")).Should().Contain("mira (key: Clinic software)").And.NotContain("sam (key", "a supervisor's look would give a report away");
        (await site.Sam.GetStringAsync($"/clients/{id}/audit")).Should().Contain("sam (key: Supervisor&#x27;s report)");
    }

    private static StringContent Link(int session) => ApiSite.Json($"{{\"session\":{session},\"instrument\":\"trust-check-in\",\"days\":7}}");

    private static async Task<JsonNode> CourseAsync(HttpClient program, string id) => (await ApiSite.ReadAsync(await program.GetAsync($"/api/v1/clients/{id}/course?lang=en")))[0]!;

    private static JsonNode Session(JsonNode view, int number) => view["tracked"]!["course"]!["sessions"]!.AsArray().Single(session => (int)session!["number"]! == number)!;
}
