using System.Text.Json.Nodes;

namespace TrustContent.ClinicWeb.Tests;

/// <summary>The contract in the repository is the one that the site serves, so that no change of it goes unseen.</summary>
/// <remarks>With <c>TRUSTCONTENT_DOCS=1</c> the copy is written anew: read the difference before you commit it.</remarks>
[Collection(ApiSite.Collection)]
public sealed class ApiContractTests(ApiSite site)
{
    private static readonly string Copy = Repository.At("docs", "api", "openapi.v1.json");

    [Fact]
    public async Task It_equals_what_the_site_serves()
    {
        var served = (await site.Anonymous.GetStringAsync("/api/v1/openapi.json")).Replace("\r\n", "\n") + "\n";
        if (Environment.GetEnvironmentVariable("TRUSTCONTENT_DOCS") == "1")
        {
            await File.WriteAllTextAsync(Copy, served);
        }

        (await File.ReadAllTextAsync(Copy)).Should().Be(served);
    }

    [Fact]
    public void Every_operation_says_what_it_is_for_who_may_and_how_it_fails()
    {
        var contract = JsonNode.Parse(File.ReadAllText(Copy))!;
        ((string)contract["openapi"]!).Should().StartWith("3.1");
        contract["components"]!["securitySchemes"]!.AsObject().Select(scheme => scheme.Key).Should().Equal("key", "cookie");
        foreach (var (path, method, operation) in Operations(contract))
        {
            var name = method + " " + path;
            ((string?)operation["summary"]).Should().NotBeNullOrEmpty(name);
            var isOpen = operation["security"]!.AsArray().Any(each => each!.AsObject().Count == 0);
            isOpen.Should().Be(path.StartsWith("/api/v1/topics") || path is "/api/v1/languages" or "/api/v1/codes" or "/api/v1/instruments" or "/api/v1/instruments/{id}" or "/api/v1/instruments/{id}/questionnaire", "{0}: nothing but content is for everybody", name);
            var answers = operation["responses"]!.AsObject();
            answers.Should().Contain(answer => answer.Key.StartsWith('2'), name);
            answers.Should().Contain(answer => answer.Key == "429", name);
            foreach (var (status, answer) in answers)
            {
                var media = status.StartsWith('2') ? "application/json" : "application/problem+json";
                answer!["content"]![media]!["schema"]!.AsObject().Should().NotBeEmpty("{0} {1} has a type", name, status);
            }
        }
    }

    [Fact]
    public async Task Whatever_needs_a_key_by_contract_gives_nothing_without_one()
    {
        var closed = Operations(JsonNode.Parse(File.ReadAllText(Copy))!).Where(each => each.Operation["security"]!.AsArray().All(may => may!.AsObject().Count > 0)).ToArray();
        closed.Length.Should().BeGreaterThan(6);
        foreach (var (path, method, _) in closed)
        {
            var request = new HttpRequestMessage(HttpMethod.Parse(method), path.Replace("{id}", path.Contains("instruments") ? "trust-check-in" : Guid.NewGuid().ToString()).Replace("{link}", Guid.NewGuid().ToString()));
            request.Content = method == "get" ? null : ApiSite.Json("{}");
            await ApiProblemTests.ShouldFailAsync(await site.Anonymous.SendAsync(request), 401, "");
        }
    }

    private static IEnumerable<(string Path, string Method, JsonNode Operation)> Operations(JsonNode contract)
        => contract["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => (path.Key, operation.Key, operation.Value!)));
}
