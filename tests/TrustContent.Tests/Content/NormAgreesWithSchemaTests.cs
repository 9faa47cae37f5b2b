using System.Text;
using NJsonSchema;
using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace TrustContent.Tests.Content;

/// <summary>The schema of local norms and the library itself say the same of a file.</summary>
public class NormAgreesWithSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromFileAsync(ContentFiles.SchemaFile("norm")).GetAwaiter().GetResult();

    private static readonly Dictionary<string, SchemaProbe> ProbesByName = SchemaWalk.Norm.Probes.ToDictionary(probe => probe.Name);

    public static TheoryData<string> Probes => [.. ProbesByName.Keys];

    [Fact]
    public void The_unspoilt_file_follows_the_schema() => Schema.Validate(ContentSpecimen.Norm.Json.ToJsonString()).Should().BeEmpty();

    [Fact]
    public void Every_member_is_tried() => SchemaWalk.Norm.Untried.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Probes))]
    public void They_agree_on(string demand)
    {
        foreach (var json in ProbesByName[demand].Tries.Select(json => json?.ToJsonString() ?? "null"))
        {
            var errors = Schema.Validate(json);
            var issues = Problems(json);

            // Numbers that contradict each other are the reader's alone.
            (errors.Count > 0 ? issues.Count == 0 : issues.Any(issue => issue.Code != IssueCode.NormInconsistent))
                .Should().BeFalse($"the schema finds {errors.Count} errors and the reader [{string.Join("; ", issues.Select(issue => issue.ToString()))}] in {json}");
        }
    }

    private static IReadOnlyList<Issue> Problems(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        try
        {
            LocalNorm.Load(stream);
            return [];
        }
        catch (TrustContentException problem)
        {
            return problem.Issues;
        }
    }
}
