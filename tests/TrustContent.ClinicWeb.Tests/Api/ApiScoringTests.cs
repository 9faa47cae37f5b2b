using System.Net;
using System.Text.Json.Nodes;

namespace TrustContent.ClinicWeb.Tests;

/// <summary>Scores as the worked examples have them by hand, and what is told with them.</summary>
[Collection(ApiSite.Collection)]
public sealed class ApiScoringTests(ApiSite site)
{
    [Theory]
    [InlineData("trust-check-in")]
    [InlineData("trust-pulse")]
    [InlineData("wai-sr")]
    [InlineData("haq-ii")]
    [InlineData("care")]
    public async Task Scores_equal_the_worked_examples(string instrument)
    {
        var examples = WorkedExample.Of(instrument).Where(example => !example.IsInvalid).ToArray();
        examples.Length.Should().BeGreaterThan(1);
        foreach (var example in examples)
        {
            var answer = await site.ByMira.PostAsync($"/api/v1/instruments/{instrument}/score", ApiSite.Json(new JsonObject { ["answers"] = example.Answers(), ["audience"] = "client", ["lang"] = "en" }.ToJsonString()));
            answer.StatusCode.Should().Be(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
            var scales = (await ApiSite.ReadAsync(answer))["score"]!["scales"]!;
            foreach (var expected in example.Scales)
            {
                var scale = scales[expected.Id]!;
                ((int)scale["answered"]!).Should().Be(expected.Answered, "{0}: {1}", example.Name, expected.Id);
                if (expected.Value is { } value)
                {
                    ((double)scale["value"]!).Should().BeApproximately(value, 1e-9, "{0}: {1}", example.Name, expected.Id);
                    scale["whyNull"].Should().BeNull();
                }
                else
                {
                    scale["value"].Should().BeNull("a missing score is not zero");
                    scale["whyNull"]!["code"]!.GetValue<string>().Should().Be(expected.Problem);
                }
            }
        }
    }

    [Fact]
    public async Task A_report_that_a_line_was_crossed_comes_first_and_withholds_advice_and_no_therapist_is_told()
    {
        var client = await ScoredAsync("client", """{"1":5,"crossed-line":true}""");
        var therapist = await ScoredAsync("therapist", """{"1":5,"crossed-line":true}""");

        client.AsObject().First().Key.Should().Be("notices");
        var notice = client["notices"]!.AsArray().Single()!;
        notice["withholdsAdvice"]!.GetValue<bool>().Should().BeTrue();
        notice["contacts"]![0]!["reach"]!.GetValue<string>().Should().Be("555 0100");
        client["advice"]!["recommendations"]!.AsArray().Should().BeEmpty();
        client["advice"]!["whyNone"]!["reason"]!.GetValue<string>().Should().Be("safety-notice-open");
        therapist["notices"]!.AsArray().Should().BeEmpty();
        therapist.ToJsonString().Should().NotContain("crossed");
    }

    [Fact]
    public async Task Missing_answers_keep_their_reason_and_a_chosen_rule_shows()
    {
        var body = """{"answers":{"1":4,"2":"skipped","3":4,"4":4,"5":4,"6":null},"audience":"client","lang":"en","missing":"require-all"}""";
        var scales = (await ApiSite.ReadAsync(await site.ByMira.PostAsync("/api/v1/instruments/trust-check-in/score", ApiSite.Json(body))))["score"]!["scales"]!;

        scales["helpfulness"]!["value"].Should().BeNull();
        scales["helpfulness"]!["missingRuleChosen"]!.GetValue<bool>().Should().BeTrue();
        scales["helpfulness"]!["keyed"]!.AsArray().Select(item => (string?)item!["reason"]).Should().Equal(null, "skipped", null);
        scales["safety"]!["keyed"]!.AsArray().Select(item => (string?)item!["reason"]).Should().Equal(null, null, "not-recorded");
    }

    [Fact]
    public async Task A_course_tells_a_drop_and_how_often_it_would_happen_by_chance()
    {
        // The example of the README: ratings 4 5 4 - 5 5 3.
        var sessions = new[] { 4, 5, 4, 0, 5, 5, 3 }.Select((all, at) => all == 0 ? $"{{\"number\":{at + 1}}}" : $"{{\"number\":{at + 1},\"answers\":{All(all)}}}");
        var answer = await site.ByMira.PostAsync("/api/v1/instruments/trust-check-in/course", ApiSite.Json($"{{\"sessions\":[{string.Join(',', sessions)}],\"audience\":\"therapist\",\"lang\":\"en\"}}"));
        answer.StatusCode.Should().Be(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        var tracked = await ApiSite.ReadAsync(answer);

        var drop = tracked["course"]!["events"]![0]!;
        ((string)drop["kind"]!, (string)drop["session"]!, (double)drop["below"]!).Should().Be(("score-drop", "7", 2.0));
        ((double)drop["falseAlarmShare"]!).Should().BeApproximately(.09, .005);
        tracked["statements"]!.AsArray().Select(said => (string)said!["text"]!).Should().Contain(text => text.StartsWith("At session 7 the score was 2 below the recent usual."));
        tracked["course"]!["sessions"]!.AsArray().Select(session => (bool)session!["isRated"]!).Should().Equal(true, true, true, false, true, true, true);
    }

    private static string All(int value) => "{" + string.Join(',', Enumerable.Range(1, 13).Select(item => $"\"{item}\":{value}")) + "}";

    private async Task<JsonNode> ScoredAsync(string audience, string answers)
        => await ApiSite.ReadAsync(await site.ByMira.PostAsync("/api/v1/instruments/trust-check-in/score", ApiSite.Json($"{{\"answers\":{answers},\"audience\":\"{audience}\",\"lang\":\"en\"}}")));
}
