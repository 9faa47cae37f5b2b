using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TrustContent.Tests.Support;

/// <summary>Walks a schema along files that follow it and makes a probe of every demand it meets, so that a new member is tried without being named.</summary>
internal sealed class SchemaWalk
{
    /// <summary>Ends the name of a probe that leaves a member out, which may be allowed.</summary>
    public const string LeftOutMark = " left out";

    /// <summary>Ends the name of a probe that empties an array, which may be allowed.</summary>
    public const string EmptiedMark = " emptied";

    private readonly string _name;
    private readonly JsonObject _schema;
    private readonly Dictionary<string, SchemaProbe> _probes = new(StringComparer.Ordinal);
    private readonly HashSet<JsonNode> _visited = [];
    private ContentSpecimen _specimen = null!;

    private SchemaWalk(string name, IEnumerable<ContentSpecimen> specimens)
    {
        _name = name;
        _schema = JsonNode.Parse(File.ReadAllText(ContentFiles.SchemaFile(name)))!.AsObject();

        // The shortest first: whatever it has need not be tried in a longer one.
        foreach (var specimen in specimens.OrderBy(specimen => specimen.Json.ToJsonString().Length))
        {
            _specimen = specimen;
            Visit(_schema, "", specimen.Json, []);
        }
    }

    public static IReadOnlyList<SchemaWalk> All { get; } = [.. ContentFiles.SchemaNames.Select(name => new SchemaWalk(name, ContentSpecimen.All.Where(specimen => specimen.Schema == name)))];

    public static SchemaWalk Norm { get; } = new("norm", [ContentSpecimen.Norm]);

    public IEnumerable<SchemaProbe> Probes => _probes.Values;

    /// <summary>Members and alternatives of the schema that no file has, so that nothing tries them.</summary>
    public IEnumerable<string> Untried => Parts(_schema).Where(part => !_visited.Contains(part)).Select(part => _name + " " + part.GetPath());

    private static IEnumerable<JsonNode> Parts(JsonNode node) => node switch
    {
        JsonObject schema => schema.SelectMany(member => member.Key switch
        {
            "properties" => member.Value!.AsObject().Where(property => property.Key != "$schema").Select(property => property.Value!)
                .SelectMany(property => Parts(property).Prepend(property)),
            "oneOf" => member.Value!.AsArray().Select(branch => branch!),
            _ => member.Value is null ? [] : Parts(member.Value),
        }),
        JsonArray array => array.SelectMany(element => Parts(element!)),
        _ => [],
    };

    private void Visit(JsonObject schema, string pointer, JsonNode value, object[] place, bool isBranch = false)
    {
        var isFirst = _visited.Add(schema);
        foreach (var demand in schema)
        {
            var at = pointer + "/" + demand.Key;
            switch (demand.Key)
            {
                case "$schema" or "$id" or "title" or "description" or "definitions" or "required":
                    break;
                case "$ref":
                    Visit(Resolve(demand.Value!.GetValue<string>()), at, value, place);
                    break;
                case "allOf":
                    foreach (var (part, number) in demand.Value!.AsArray().Select((part, number) => (part!.AsObject(), number)))
                    {
                        Visit(part, at + "/" + number, value, place);
                    }

                    break;
                case "oneOf":
                    var fitting = demand.Value!.AsArray().Select(branch => branch!.AsObject()).Single(branch => Fits(value.AsObject(), branch));
                    Visit(fitting, at + "/" + fitting.GetElementIndex(), value, place, isBranch: true);
                    break;
                case "properties":
                    if (!isBranch)
                    {
                        TryWithout(value.AsObject(), at, place);
                    }

                    VisitMembers(value, place, name => name == "$schema" ? null : demand.Value![name]?.AsObject(), name => at + "/" + name, isBranch);
                    break;
                case "patternProperties":
                    var (pattern, each) = (demand.Value!.AsObject().Single().Key, demand.Value.AsObject().Single().Value!.AsObject());
                    VisitMembers(value, place, name => Regex.IsMatch(name, pattern) ? each : null, _ => at);
                    break;
                case "additionalProperties" when demand.Value is JsonObject any:
                    VisitMembers(value, place, _ => any, _ => at);
                    break;
                case "items":
                    Add(at + EmptiedMark, [_ => new JsonArray()], place);
                    for (var i = 0; i < value.AsArray().Count; i++)
                    {
                        Visit(demand.Value!.AsObject(), at, value[i]!, [.. place, i]);
                    }

                    break;
                case "enum" or "not" when isBranch:
                    // Which member goes with which is tried by hand: no single change says it.
                    break;
                default:
                    Add(at, SchemaTries.Of(demand.Key, demand.Value!, value, isFirst).Select(other => (Func<JsonNode?, JsonNode?>)(_ => other)), place);
                    break;
            }
        }
    }

    private void TryWithout(JsonObject value, string at, object[] place)
    {
        foreach (var name in value.Select(member => member.Key).Where(name => name != "$schema"))
        {
            Add(at + "/" + name + LeftOutMark, [node => Without(node!, name)], place);
        }
    }

    private void VisitMembers(JsonNode value, object[] place, Func<string, JsonObject?> schemaOf, Func<string, string> pointerOf, bool isBranch = false)
    {
        foreach (var member in value.AsObject())
        {
            if (schemaOf(member.Key) is { } schema)
            {
                Visit(schema, pointerOf(member.Key), member.Value!, [.. place, member.Key], isBranch);
            }
        }
    }

    private void Add(string pointer, IEnumerable<Func<JsonNode?, JsonNode?>> changes, object[] place)
    {
        var (name, specimen) = (_name + " " + pointer, _specimen);
        if (changes.Any() && !_probes.ContainsKey(name))
        {
            _probes.Add(name, new SchemaProbe(name, specimen, changes.Select(change => JsonEdit.At(specimen.Json, place, change))));
        }
    }

    private JsonObject Resolve(string reference)
        => reference.TrimStart('#', '/').Split('/').Aggregate((JsonNode)_schema, (node, name) => node[name]!).AsObject();

    private static JsonNode Without(JsonNode node, string name)
    {
        node.AsObject().Remove(name);
        return node;
    }

    private static bool Fits(JsonObject value, JsonObject branch)
        => (branch["required"]?.AsArray() ?? []).All(name => value.ContainsKey(name!.GetValue<string>()))
            && (branch["properties"]?.AsObject() ?? []).All(property => property.Value!["enum"] is not JsonArray allowed
                || allowed.Any(name => name!.GetValue<string>() == value[property.Key]!.GetValue<string>()));
}
