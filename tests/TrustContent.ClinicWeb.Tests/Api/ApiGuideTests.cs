using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TrustContent.ClinicWeb.Tests;

/// <summary>What <c>docs/api.md</c> shows is sent in its order, and answered as it shows.</summary>
[Collection(ApiSite.Collection)]
public sealed class ApiGuideTests(ApiSite site)
{
    private const string Anything = "…";

    [Fact]
    public async Task The_guide_tells_the_truth()
    {
        var guide = File.ReadAllText(Repository.At("docs", "api.md")).Replace("\r\n", "\n");
        var examples = Regex.Matches(guide, @"```shell\n(curl .*?)```\n\s*```json\n(.*?)```", RegexOptions.Singleline);
        examples.Count.Should().Be(Regex.Count(guide, @"^curl ", RegexOptions.Multiline), "each request stands before its answer");
        examples.Count.Should().BeGreaterThan(7);
        var variables = new Dictionary<string, string>
        {
            ["SITE"] = site.Site.Address.OriginalString.TrimEnd('/'),
            ["KEY"] = site.MiraKey,
            ["CLIENT"] = await ApiSite.ClientAsync(site.ByMira, "L-01"),
        };
        foreach (Match example in examples)
        {
            var command = example.Groups[1].Value;
            var answer = await site.Anonymous.SendAsync(ShellRequest.Parse(command, variables));
            var body = await answer.Content.ReadAsStringAsync();
            Difference(JsonNode.Parse(example.Groups[2].Value), JsonNode.Parse(body), "").Should().BeNull("{0} is answered: {1}", command, body);
            if (JsonNode.Parse(body) is JsonObject whole && whole["link"] is { } link)
            {
                variables["LINK"] = (string)link["id"]!;
            }
        }
    }

    [Theory]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""", true)]
    [InlineData("""{"a":2}""", """{"a":1,"b":2}""", false)]
    [InlineData("""{"c":2}""", """{"a":1,"b":2}""", false)]
    [InlineData("""[1]""", """[1,2]""", true)]
    [InlineData("""[1,2,3]""", """[1,2]""", false)]
    [InlineData("""{"a":"…"}""", """{"a":"x"}""", true)]
    [InlineData("""{"a":null}""", """{"a":1}""", false)]
    public void An_excerpt_shows_nothing_that_is_not_there(string shown, string real, bool isTrue)
        => (Difference(JsonNode.Parse(shown), JsonNode.Parse(real), "") is null).Should().Be(isTrue);

    /// <summary>Where an excerpt says something else than the whole; null if nowhere. A list may be shown by its first entries.</summary>
    private static string? Difference(JsonNode? shown, JsonNode? real, string place) => (shown, real) switch
    {
        (JsonObject some, JsonObject all) => some.Select(member => all.ContainsKey(member.Key) ? Difference(member.Value, all[member.Key], $"{place}/{member.Key}") : $"{place}/{member.Key}").FirstOrDefault(found => found is not null),
        (JsonArray some, JsonArray all) => some.Count > all.Count ? place : some.Select((entry, at) => Difference(entry, all[at], $"{place}/{at}")).FirstOrDefault(found => found is not null),
        (JsonValue text, not null) when text.TryGetValue<string>(out var word) && word == Anything => null,
        _ => JsonNode.DeepEquals(shown, real) ? null : place,
    };
}
