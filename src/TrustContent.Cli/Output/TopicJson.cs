using System.Text.Json;
using TrustContent.Localization;

namespace TrustContent.Cli.Output;

/// <summary>A topic for programs: the same names in every language.</summary>
internal static class TopicJson
{
    public static void Write(Utf8JsonWriter json, Topic topic, TopicMatch? match = null)
    {
        json.WriteStartObject();
        json.WriteString("id", topic.Id.Value);
        json.WriteString("kind", Json.Word(topic.Definition.Kind));
        json.Texts("audiences", topic.Definition.Audiences.Select(Json.Word));
        json.Texts("facets", topic.Definition.Facets.Select(Json.Word));
        json.Texts("situations", topic.Definition.Situations.Select(Json.Word));
        json.Texts("related", topic.Definition.Related.Select(id => id.Value));
        json.WriteString("language", topic.Language.Answered.Tag.Value);
        json.WriteString("requestedLanguage", topic.Language.Requested.Value);
        json.WriteString("languageMatch", Json.Word(topic.Language.Match));
        json.WriteString("direction", Json.Word(topic.Language.Answered.Direction));
        json.WriteString("review", Json.Word(topic.Provenance.Review));
        json.WriteString("title", topic.Title);
        json.WriteString("summary", topic.Summary);
        json.Texts("body", topic.Body);
        json.Texts("actions", topic.Actions);
        json.Texts("phrases", topic.Phrases);
        json.Texts("pitfalls", topic.Pitfalls);
        json.Texts("keywords", topic.Keywords);
        json.WriteStartArray("evidence");
        foreach (var finding in topic.Evidence)
        {
            Finding(json, finding);
        }

        json.WriteEndArray();
        if (match is not null)
        {
            json.WriteNumber("relevance", match.Relevance);
            json.WriteString("passage", match.Passage);
        }

        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, Evidence finding)
    {
        var definition = finding.Definition;
        json.WriteStartObject();
        json.WriteString("id", definition.Id);
        json.WriteString("text", finding.Text);
        json.WriteString("stance", Json.Word(definition.Stance));
        json.WriteString("directness", Json.Word(definition.Directness));
        json.WriteString("verification", Json.Word(definition.Verification));
        json.WriteString("source", definition.Source.Id.Value);
        json.WriteString("citation", definition.Source.Citation);
        if (definition.Effect is { } effect)
        {
            json.WriteStartObject("effect");
            json.WriteString("metric", Json.Word(effect.Metric));
            Write(json, "value", effect.Value);
            Write(json, "low", effect.Low);
            Write(json, "high", effect.High);
            Write(json, "studies", effect.Studies);
            Write(json, "people", effect.People);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }
}
