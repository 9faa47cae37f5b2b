using System.Text.Json.Nodes;
using NJsonSchema;

namespace TrustContent.Tests.Content;

/// <summary>The published schemas, and the content files that must follow them.</summary>
public class ContentSchemaTests
{
    public static TheoryData<string> Schemas => [.. ContentFiles.SchemaNames, .. ContentFiles.OtherSchemaNames];

    public static TheoryData<string> Shipped => [.. ContentFiles.In(Repository.Content)];

    public static TheoryData<string> ForTests => [.. ContentFiles.In(Repository.TestContent).Where(path => ContentFiles.SchemaOf(path) is not null)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task A_shipped_file_follows_its_schema(string path) => (await Errors(Repository.Content, path)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(ForTests))]
    public async Task A_test_file_follows_its_schema(string path) => (await Errors(Repository.TestContent, path)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_file_points_to_its_schema(string path)
    {
        var file = Path.Combine(Repository.Content, path);
        var schema = JsonNode.Parse(File.ReadAllText(file))!["$schema"]!.GetValue<string>();

        var target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, schema));

        target.Should().Be(ContentFiles.SchemaFile(ContentFiles.SchemaOf(path)!));
        File.Exists(target).Should().BeTrue();
    }

    [Fact]
    public void There_is_a_schema_for_every_kind_of_file_and_no_other()
        => Directory.GetFiles(ContentFiles.SchemaFolder).Should().BeEquivalentTo(ContentFiles.SchemaNames.Concat(ContentFiles.OtherSchemaNames).Select(ContentFiles.SchemaFile));

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_says_what_it_is(string name)
    {
        var schema = Schema(name);

        schema["$schema"]!.GetValue<string>().Should().Be("http://json-schema.org/draft-07/schema#");
        schema["$id"]!.GetValue<string>().Should().Be(name + ".schema.json");
        schema["title"]!.GetValue<string>().Should().NotBeNullOrWhiteSpace();
        schema["properties"]!["$schema"].Should().NotBeNull();
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_describes_every_member(string name)
    {
        var schema = Schema(name);

        var members = Objects(schema).SelectMany(Members).Prepend(schema).ToArray();

        members.Where(member => string.IsNullOrWhiteSpace(Description(member, schema))).Select(member => member.GetPath()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_gives_every_member_one_type(string name)
    {
        var schema = Schema(name);

        var members = Objects(schema).SelectMany(Members).Prepend(schema).ToArray();

        members.Where(member => Followed(member, schema)["type"] is not JsonValue).Select(member => member.GetPath()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_lets_no_object_hold_what_it_does_not_name(string name)
        => Objects(Schema(name)).Where(each => IsText(each["type"], "object") && each["additionalProperties"] is null)
            .Select(each => each.GetPath()).Should().BeEmpty();

    [Fact]
    public void What_several_schemas_define_is_the_same_in_each()
    {
        var definitions = ContentFiles.SchemaNames.Concat(ContentFiles.OtherSchemaNames).SelectMany(name => Schema(name)["definitions"]!.AsObject());

        definitions.GroupBy(definition => definition.Key, definition => definition.Value!.ToJsonString())
            .Where(group => group.Distinct().Count() > 1).Select(group => group.Key).Should().BeEmpty();
    }

    private static async Task<IEnumerable<string>> Errors(string root, string path)
    {
        var schema = await JsonSchema.FromFileAsync(ContentFiles.SchemaFile(ContentFiles.SchemaOf(path)!));
        return schema.Validate(File.ReadAllText(Path.Combine(root, path))).Select(error => error.ToString());
    }

    private static JsonObject Schema(string name) => JsonNode.Parse(File.ReadAllText(ContentFiles.SchemaFile(name)))!.AsObject();

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject value => value.SelectMany(member => Objects(member.Value)).Prepend(value),
        JsonArray array => array.SelectMany(Objects),
        _ => [],
    };

    /// <summary>The members that an object of its own may hold; the alternatives of one only narrow what is described already.</summary>
    private static IEnumerable<JsonObject> Members(JsonObject schema)
        => !IsText(schema["type"], "object") ? []
            : new[] { schema["properties"], schema["patternProperties"] }.OfType<JsonObject>().SelectMany(members => members.Select(member => member.Value))
                .Append(schema["additionalProperties"]).OfType<JsonObject>();

    private static string? Description(JsonObject member, JsonObject schema)
        => (member.ContainsKey("$ref") ? Followed(member, schema) : member)["description"]?.GetValue<string>();

    /// <summary>What a member refers to, or the member itself.</summary>
    private static JsonObject Followed(JsonObject member, JsonObject schema)
        => (member["$ref"] ?? member["allOf"]?[0]!["$ref"]) is { } reference
            ? schema["definitions"]![reference.GetValue<string>().Substring("#/definitions/".Length)]!.AsObject()
            : member;

    // 'type' is also the name of a member in some schemas' vocabulary; only a text counts.
    private static bool IsText(JsonNode? node, string text) => node is JsonValue value && value.TryGetValue<string>(out var found) && found == text;
}
