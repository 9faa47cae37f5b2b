using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using NJsonSchema;
using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace TrustContent.Tests.Content;

/// <summary>An editor with the schema and the library itself say the same of a file.</summary>
public class ReaderAgreesWithSchemaTests
{
    private static readonly ConcurrentDictionary<string, JsonSchema> Schemas = new();

    // What a schema can know. References, names of folders and sums that do not add up are the reader's alone.
    private static readonly IssueCode[] OfForm =
        [IssueCode.InvalidJson, IssueCode.MemberMissing, IssueCode.MemberUnknown, IssueCode.WrongType, IssueCode.ValueNotAllowed, IssueCode.TextUnclean];

    // Needed or not by what topic.json says, which the schema of the words cannot see.
    private static readonly string[] UpToAnotherFile =
        [.. new[] { "actions", "phrases", "pitfalls", "evidence" }.Select(member => "topic-words /properties/" + member + SchemaWalk.LeftOutMark)];

    private static readonly Dictionary<string, SchemaProbe> ProbesByName = SchemaWalk.All.SelectMany(walk => walk.Probes).ToDictionary(probe => probe.Name);

    public static TheoryData<string> Specimens => [.. ContentSpecimen.All.Select(specimen => specimen.Origin)];

    public static TheoryData<string> Probes => [.. ProbesByName.Keys.Except(UpToAnotherFile)];

    [Theory]
    [MemberData(nameof(Specimens))]
    public void An_unspoilt_file_is_read_without_a_word(string origin)
    {
        var specimen = ContentSpecimen.From(origin);
        using var folder = specimen.LayOut();

        Problems(specimen, folder).Should().BeEmpty();
        Schema(specimen).Validate(specimen.Json.ToJsonString()).Should().BeEmpty();
    }

    [Fact]
    public void Every_member_is_tried() => SchemaWalk.All.SelectMany(walk => walk.Untried).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Probes))]
    public void They_agree_on(string demand)
    {
        var probe = ProbesByName[demand];
        using var folder = probe.Specimen.LayOut();
        var disagreements = new List<string>();
        var rejected = 0;
        foreach (var json in probe.Tries.Select(Text))
        {
            var (errors, issues) = Verdicts(probe.Specimen, folder, json);
            rejected += errors.Length > 0 ? 1 : 0;
            if (errors.Length > 0 ? issues.Length == 0 : issues.Any(issue => OfForm.Contains(issue.Code)))
            {
                disagreements.Add(Said(errors, issues) + json);
            }
        }

        disagreements.Should().BeEmpty();
        if (!demand.EndsWith(SchemaWalk.LeftOutMark) && !demand.EndsWith(SchemaWalk.EmptiedMark))
        {
            rejected.Should().BePositive("a demand that rejects nothing demands nothing");
        }
    }

    [Theory]
    [InlineData("rules/trust-check-in.json", "notices/0/when/0", """{ "kind": "signal", "item": "hurt", "threshold": "low-answer" }""")]
    [InlineData("rules/trust-check-in.json", "notices/0/when/0", """{ "kind": "signal", "item": "hurt", "scale": "hope" }""")]
    [InlineData("rules/trust-check-in.json", "notices/0/when/0", """{ "kind": "signal", "scale": "hope" }""")]
    [InlineData("rules/trust-check-in.json", "notices/0/when/0", """{ "kind": "signal" }""")]
    [InlineData("rules/trust-check-in.json", "rules/0/when/0", """{ "kind": "item-at-most", "item": "1" }""")]
    [InlineData("rules/trust-check-in.json", "rules/0/when/0", """{ "kind": "item-at-most", "threshold": "low-answer" }""")]
    [InlineData("rules/trust-check-in.json", "rules/0/when/0", """{ "kind": "item-at-most", "scale": "hope", "threshold": "low-answer" }""")]
    [InlineData("rules/trust-check-in.json", "rules/0/when/0", """{ "kind": "item-at-most", "item": "1", "scale": "hope", "threshold": "low-answer" }""")]
    [InlineData("rules/trust-check-in.json", "rules/0/when/0", """{ "kind": "scale-at-most", "scale": "hope" }""")]
    [InlineData("rules/trust-check-in.json", "rules/0/when/0", """{ "kind": "scale-at-most", "threshold": "low-answer" }""")]
    [InlineData("rules/trust-check-in.json", "rules/0/when/0", """{ "kind": "scale-at-most", "item": "1", "threshold": "low-answer" }""")]
    [InlineData("rules/trust-check-in.json", "rules/0/when/0", """{ "kind": "scale-at-most", "item": "1", "scale": "hope", "threshold": "low-answer" }""")]
    [InlineData("rules/trust-check-in.json", "rules/0/when/0", """{ "kind": "lowest-scale", "scale": "hope" }""")]
    [InlineData("rules/trust-check-in.json", "rules/0/when/0", """{ "kind": "lowest-scale", "threshold": "lowest-scale" }""")]
    [InlineData("rules/trust-check-in.json", "rules/0/when/0", """{ "kind": "lowest-scale", "item": "1", "scale": "hope", "threshold": "lowest-scale" }""")]
    [InlineData("instruments/trust-check-in/instrument.json", "scales/0/missing", """{ "rule": "prorate", "verification": "ours" }""")]
    [InlineData("instruments/trust-check-in/instrument.json", "scales/0/missing", """{ "rule": "require-all", "maximumMissing": 1, "verification": "ours" }""")]
    [InlineData("instruments/trust-check-in/instrument.json", "scales/4/items", """[ "1" ]""")]
    [InlineData("instruments/trust-check-in/instrument.json", "scales/4/reversed", """[ "1" ]""")]
    [InlineData("instruments/trust-check-in/instrument.json", "scales/4/weights", """[ { "item": "1", "weight": 2 } ]""")]
    [InlineData("instruments/trust-check-in/instrument.json", "scales/4/scales", "[]")]
    [InlineData("instruments/trust-check-in/instrument.json", "scales/0/items", "[]")]
    [InlineData("instruments/trust-check-in/instrument.json", "scales/0/scales", """[ "hope" ]""")]
    [InlineData("instruments/trust-check-in/instrument.json", "scales/0/missing/maximumMissing", "0")]
    [InlineData("instruments/trust-check-in/instrument.json", "scales/0/items", """[ "01", "2", "3" ]""")]
    [InlineData("instruments/trust-check-in/instrument.json", "items/0/id", "\"judgement\"")]
    [InlineData("instruments/trust-check-in/instrument.json", "items", "[]")]
    [InlineData("instruments/trust-check-in/instrument.json", "scales", "[]")]
    [InlineData("instruments/trust-check-in/instrument.json", "signals", """[ "14" ]""")]
    [InlineData("instruments/trust-check-in/about.en.json", "scaleNames", "{}")]
    [InlineData("instruments/trust-check-in/en.json", "labels/truth", "{}")]
    [InlineData("topics/welcome/en.json", "body", "[]")]
    [InlineData("course.json", "rules/0/when/0", """{ "event": "ceiling", "report": "signal" }""")]
    [InlineData("course.json", "rules/0/when/0", "{}")]
    [InlineData("course.json", "rules/0/when", "[]")]
    [InlineData("course.json", "thresholds/0/value", "0")]
    [InlineData("course.json", "thresholds/0/value", "-1")]
    [InlineData("course.json", "thresholds/0/id", "\"another\"")]
    public void Both_reject_what_does_not_go_together(string origin, string place, string value)
    {
        var (errors, issues) = Verdicts(origin, place, value);

        errors.Should().NotBeEmpty();
        issues.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("rules/trust-check-in.json", "rules/0/when/0", """{ "kind": "signal", "item": "hurt" }""")]
    [InlineData("rules/trust-check-in.json", "rules/0/when/0", """{ "kind": "item-at-most", "item": "1", "threshold": "low-answer" }""")]
    [InlineData("rules/trust-check-in.json", "rules/0/when/0", """{ "kind": "scale-at-most", "scale": "hope", "threshold": "low-answer" }""")]
    [InlineData("rules/trust-check-in.json", "rules/0/when/0", """{ "kind": "lowest-scale", "scale": "hope", "threshold": "lowest-scale" }""")]
    [InlineData("instruments/trust-check-in/instrument.json", "scales/0/missing", """{ "rule": "require-all", "published": true, "verification": "derived" }""")]
    [InlineData("instruments/trust-check-in/instrument.json", "scales/0/missing", """{ "rule": "prorate", "maximumMissing": 2, "verification": "ours" }""")]
    [InlineData("instruments/trust-check-in/instrument.json", "scales/0/reversed", """[ "2" ]""")]
    [InlineData("instruments/trust-check-in/instrument.json", "scales/0/scales", "[]")]
    [InlineData("instruments/trust-check-in/instrument.json", "scales/4/items", "[]")]
    [InlineData("topics/welcome/topic.json", "facets", "[]")]
    [InlineData("topics/welcome/topic.json", "related", "[]")]
    public void Both_accept_what_goes_together(string origin, string place, string value)
    {
        var (errors, issues) = Verdicts(origin, place, value);

        errors.Should().BeEmpty();
        issues.Should().BeEmpty();
    }

    private static (string[] Errors, Issue[] Issues) Verdicts(string origin, string place, string value)
    {
        var specimen = ContentSpecimen.From(origin);
        var steps = place.Split('/').Select(step => int.TryParse(step, out var index) ? (object)index : step).ToArray();
        using var folder = specimen.LayOut();
        return Verdicts(specimen, folder, Text(JsonEdit.At(specimen.Json, steps, _ => JsonNode.Parse(value))));
    }

    private static (string[] Errors, Issue[] Issues) Verdicts(ContentSpecimen specimen, TempFolder folder, string json)
    {
        folder.With(specimen.Path, json);
        return (
            [.. Schema(specimen).Validate(json).Select(error => error.Kind + " " + error.Path)],
            [.. Problems(specimen, folder).Where(issue => issue.File == specimen.Path)]);
    }

    // There is one file about courses, and it ships; that a second is refused has a test of its own.
    private static IEnumerable<Issue> Problems(ContentSpecimen specimen, TempFolder folder)
        => TrustCatalog.Check(folder.Path).Where(issue => specimen.Schema != "course" || issue.Code != IssueCode.NotReplaceable);

    private static JsonSchema Schema(ContentSpecimen specimen)
        => Schemas.GetOrAdd(specimen.Schema, name => JsonSchema.FromFileAsync(ContentFiles.SchemaFile(name)).GetAwaiter().GetResult());

    private static string Text(JsonNode? json) => json?.ToJsonString() ?? "null";

    private static string Said(string[] errors, Issue[] issues)
        => $"The schema says [{string.Join("; ", errors)}], the reader says [{string.Join("; ", issues.Select(issue => issue.ToString()))}] of ";
}
